import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { descriptionOf } from '@rynek/shared/features/practices/template.ts'
import type { FormRow, FormValues } from '../../core/pages/forms.ts'

type Call = { method: 'POST' | 'PUT'; door: string; body: (values: FormValues) => object }

/** A move of a practice: posted below its dossier, and back to it. */
const move = (name: string, path: string, { method, door, body }: Call): FormRow => ({
  name,
  path: `/ekspert/praktyki/:id/${path}`,
  page: 'dossier',
  api: ({ id }, values) => ({ method, url: `/api/practices/${Number(id)}/${door}`, body: body(values) }),
  goTo: (_, { id }) => addresses.dossier(Number(id)),
})

/** Nothing was written, or something. */
const reasonIn = ({ reason = '' }: FormValues) => (reason.trim() ? { reason } : {})

export const practiceForms: readonly FormRow[] = [
  {
    name: 'describe',
    path: '/ekspert/praktyki/:id/opis',
    page: 'dossier',
    api: ({ id }, values) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/description`,
      body: {
        description: descriptionOf(values),
        sources: (values['sources'] ?? '').split(',').filter(Boolean).map(Number),
        version: Number(values['version']),
        ...knowinglyIf(values),
      },
    }),
    goTo: (_, { id }) => addresses.dossier(Number(id)),
  },
  move('confirm', 'potwierdz', {
    method: 'PUT',
    door: 'confirmation',
    body: ({ note = '' }) => ({ note }),
  }),
  move('consent', 'zgoda', {
    method: 'PUT',
    door: 'consent',
    body: (values) => ({ consent: values['consent'] === 'yes', ...reasonIn(values) }),
  }),
  move('withdraw', 'wycofanie', {
    method: 'PUT',
    door: 'consent',
    body: (values) => ({ consent: false, ...reasonIn(values) }),
  }),
  move('hand-over', 'przekazanie', {
    method: 'PUT',
    door: 'submission',
    body: ({ note = '' }) => ({ note }),
  }),
  move('publish', 'publikacja', {
    method: 'PUT',
    door: 'publication',
    body: ({ reason = '' }) => ({ reason }),
  }),
  move('return', 'zwrot', { method: 'POST', door: 'returns', body: ({ reason = '' }) => ({ reason }) }),
  move('edition', 'wydanie', {
    method: 'POST',
    door: 'editions',
    body: ({ changes = '', version }) => ({ changes, version: Number(version) }),
  }),
]
