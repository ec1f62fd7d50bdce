import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const termsForms: readonly FormRow[] = [
  {
    name: 'accept-terms',
    path: '/regulamin/zgoda',
    page: 'accept-terms',
    api: (_, { version }) => ({
      method: 'PUT',
      url: '/api/me/terms',
      body: { version: Number(version) || undefined },
    }),
    goTo: (_, __, { next }) => safeNext(next),
  },
  {
    name: 'publish-terms',
    path: addresses.publishTerms,
    page: 'publish-terms',
    api: (_, { textPl, textEn, changesPl, changesEn, was }) => ({
      method: 'POST',
      url: '/api/administration/terms',
      body: { textPl, textEn, changesPl, changesEn, was: Number(was) || undefined },
    }),
    goTo: () => addresses.publishTerms,
  },
]
