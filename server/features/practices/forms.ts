import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { descriptionOf } from '@rynek/shared/features/practices/template.ts'
import type { FormRow } from '../../core/pages/forms.ts'

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
  {
    name: 'confirm',
    path: '/ekspert/praktyki/:id/potwierdz',
    page: 'dossier',
    api: ({ id }, { note = '' }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/confirmation`,
      body: { note },
    }),
    goTo: (_, { id }) => addresses.dossier(Number(id)),
  },
]
