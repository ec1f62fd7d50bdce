import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const excerptForms: readonly FormRow[] = [
  {
    name: 'quotation',
    path: addresses.quotations,
    page: 'quotations',
    api: (_, { practiceId, postId, credit }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(practiceId)}/excerpts/${Number(postId)}/credit`,
      body: { credit },
    }),
    goTo: () => addresses.quotations,
  },
  {
    name: 'rewrite',
    path: '/ekspert/praktyki/:id/wlasne-slowa',
    page: 'dossier',
    api: ({ id }, { postId }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/excerpts/${Number(postId)}/rewritten`,
    }),
    goTo: (_, { id }) => addresses.dossier(Number(id)),
  },
]
