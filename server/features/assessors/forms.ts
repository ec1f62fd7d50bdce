import { addresses } from '@rynek/shared/core/addresses.ts'
import { criteria, gates } from '@rynek/shared/features/practices/rubric.ts'
import type { FormRow, FormValues } from '../../core/pages/forms.ts'

const listOf = (chosen = '') => chosen.split(',').filter(Boolean)

/** A choice that was not made stays a text, which the API refuses by its field. */
const pointsOf = (chosen = '') => (/^[0-3]$/.test(chosen) ? Number(chosen) : chosen)

const scoresOf = (values: FormValues) =>
  Object.fromEntries(
    criteria.map((criterion) => [
      criterion,
      {
        score: pointsOf(values[`scores.${criterion}.score`]),
        sentence: values[`scores.${criterion}.sentence`] ?? '',
      },
    ]),
  )

export const assessorForms: readonly FormRow[] = [
  {
    name: 'expert-areas',
    path: addresses.expertAreas,
    page: 'expert-areas',
    api: (_, { areas, topics }) => ({
      method: 'PUT',
      url: '/api/me/expertise',
      body: { areas: listOf(areas), topics: listOf(topics) },
    }),
    goTo: () => addresses.expertDesk,
  },
  {
    name: 'ask-to-assess',
    path: '/ekspert/praktyki/:id/oceniajacy',
    page: 'assessors',
    api: ({ id }, { person }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/assessors/${Number(person)}`,
    }),
    goTo: (_, { id }) => addresses.assessors(Number(id)),
  },
  {
    name: 'decline',
    path: '/ekspert/praktyki/:id/odmow',
    page: 'dossier',
    api: ({ id }, { reason = '', interest }) => ({
      method: 'POST',
      url: `/api/practices/${Number(id)}/declinations`,
      body: { reason, interest: interest === 'yes' },
    }),
    goTo: () => addresses.expertDesk,
  },
  {
    name: 'assess',
    path: '/ekspert/praktyki/:id/ocen',
    page: 'dossier',
    api: ({ id }, values) => ({
      method: 'POST',
      url: `/api/practices/${Number(id)}/assessments`,
      body: {
        scores: scoresOf(values),
        gate: Object.fromEntries(gates.map((name) => [name, values[`gate.${name}`] === 'on'])),
        noInterest: values['noInterest'] === 'on',
      },
    }),
    goTo: (_, { id }) => addresses.dossier(Number(id)),
  },
]
