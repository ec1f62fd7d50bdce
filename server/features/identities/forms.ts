import { addresses } from '@rynek/shared/core/addresses.ts'
import { addressOnward } from '@rynek/shared/features/identities/rules.ts'
import type { Onward } from '@rynek/shared/features/identities/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

/** Nothing sent is nothing said. */
const given = (value?: string) => value || undefined
const office = (id = '') => (/^[1-9]\d{0,15}$/.test(id) ? Number(id) : given(id))

export const identityForms: readonly FormRow[] = [
  {
    name: 'from-provider',
    path: addresses.fromProvider,
    page: 'from-provider',
    api: (_, { state, code, iss, error }) => ({
      method: 'POST',
      url: '/api/sessions/provider',
      body: { state: given(state), code: given(code), iss: given(iss), error: given(error) },
    }),
    goTo: (answer: Onward) => addressOnward(answer),
  },
  {
    name: 'sign-up-by-identity',
    path: addresses.signUpByIdentity,
    page: 'sign-up-by-identity',
    api: (_, { name, institutionId, position }) => ({
      method: 'POST',
      url: '/api/newcomer',
      body: { name, institutionId: office(institutionId), position },
    }),
    goTo: () => addresses.membership,
  },
  {
    name: 'identity-join',
    path: addresses.identities,
    page: 'identities',
    api: () => ({ method: 'POST', url: '/api/me/identities' }),
    goTo: () => addresses.identities,
  },
  {
    name: 'identity-part',
    path: `${addresses.identities}/odlaczone`,
    page: 'identities',
    api: (_, { id }) => ({ method: 'DELETE', url: `/api/me/identities/${encodeURIComponent(id ?? '')}` }),
    goTo: () => addresses.identities,
  },
]
