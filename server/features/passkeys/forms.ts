import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

/** Adding a key and signing in by one needs script: the browser's own door to keys opens for nothing else. */
export const passkeyForms: readonly FormRow[] = [
  {
    name: 'passkey-remove',
    path: `${addresses.passkeys}/usuniete`,
    page: 'passkeys',
    api: (_, { id }) => ({ method: 'DELETE', url: `/api/me/passkeys/${encodeURIComponent(id ?? '')}` }),
    goTo: () => addresses.passkeys,
  },
]
