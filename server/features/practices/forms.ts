import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const practiceForms: readonly FormRow[] = [
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
