import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import type { CodeNeeded } from '@rynek/shared/features/accounts/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

/** Nothing chosen is no office; what is no number stays as it came, for the API to refuse. */
const office = (id = '') => (/^[1-9]\d{0,15}$/.test(id) ? Number(id) : id || undefined)

export const accountForms: readonly FormRow[] = [
  {
    name: 'sign-in',
    path: '/zaloguj',
    page: 'sign-in',
    api: (_, { email, password }) => ({ method: 'POST', url: '/api/sessions', body: { email, password } }),
    goTo: (answer: CodeNeeded | null, _, { next }) =>
      answer ? addresses.signInCode(safeNext(next)) : safeNext(next),
  },
  {
    name: 'demo',
    path: '/zaloguj/demo',
    page: 'sign-in',
    api: (_, { person }) => ({ method: 'POST', url: '/api/demo/sessions', body: { person } }),
    goTo: (_, __, { next }) => safeNext(next),
  },
  {
    name: 'sign-up',
    path: '/dolacz',
    page: 'sign-up',
    api: (_, { name, institutionId, position, email, password, terms }) => ({
      method: 'POST',
      url: '/api/people',
      body: {
        ...{ name, institutionId: office(institutionId), position, email, password },
        ...(terms && { terms: Number(terms) }),
      },
    }),
    goTo: () => addresses.membership,
  },
  {
    name: 'first-administrator',
    path: addresses.firstAdministrator,
    page: 'first-administrator',
    api: (_, { code, name, institutionId, position, email, password }) => ({
      method: 'POST',
      url: '/api/administrators',
      body: { code, name, institutionId: office(institutionId), position, email, password },
    }),
    // Nothing an administrator does can be done before.
    goTo: () => addresses.secondFactor,
  },
  {
    name: 'sign-out',
    path: '/konto/wyloguj',
    page: 'account',
    api: () => ({ method: 'DELETE', url: '/api/sessions/current' }),
    goTo: () => addresses.home,
  },
  {
    name: 'end-session',
    path: '/konto/sesje',
    page: 'account',
    api: (_, { handle }) => ({ method: 'DELETE', url: `/api/sessions/${encodeURIComponent(handle ?? '')}` }),
    goTo: () => addresses.account,
  },
  {
    name: 'end-other-sessions',
    path: '/konto/inne-sesje',
    page: 'account',
    api: () => ({ method: 'DELETE', url: '/api/sessions' }),
    goTo: () => addresses.account,
  },
]
