import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const privacyForms: readonly FormRow[] = [
  {
    name: 'archive',
    path: addresses.ownData,
    page: 'own-data',
    api: () => ({ method: 'POST', url: '/api/me/archive' }),
    goTo: () => addresses.ownData,
  },
  {
    name: 'erase-own',
    path: addresses.ownErasure,
    page: 'own-erasure',
    api: (_, { password }) => ({ method: 'POST', url: '/api/me/erasure', body: { password } }),
    goTo: () => addresses.home,
  },
  {
    name: 'erase-on-request',
    path: '/osoby/:id/usun',
    page: 'erasure',
    api: ({ id }, { reason }) => ({
      method: 'POST',
      url: `/api/people/${Number(id)}/erasure`,
      body: { reason },
    }),
    goTo: () => addresses.moderation,
  },
]
