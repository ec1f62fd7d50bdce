import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const noticeForms: readonly FormRow[] = [
  {
    name: 'notices',
    path: `${addresses.notices}/wszystkie-przeczytane`,
    page: 'notices',
    api: (_, { upTo }) => ({ method: 'PUT', url: '/api/me/notices/read', body: { upTo: Number(upTo) } }),
    goTo: () => addresses.notices,
  },
  {
    name: 'notice',
    path: `${addresses.notices}/przeczytane`,
    page: 'notices',
    api: (_, { id }) => ({ method: 'PUT', url: `/api/me/notices/${Number(id)}/read` }),
    goTo: () => addresses.notices,
  },
]
