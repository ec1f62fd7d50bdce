import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

const here = addresses.secondFactor
const goTo = () => here

export const factorForms: readonly FormRow[] = [
  {
    name: 'sign-in-code',
    path: addresses.signInCode(),
    page: 'sign-in-code',
    api: (_, { code }) => ({ method: 'POST', url: '/api/sessions/second-factor', body: { code } }),
    goTo: (_, __, { next }) => safeNext(next),
  },
  {
    name: 'factor-begin',
    path: `${here}/zacznij`,
    page: 'second-factor',
    api: (_, { password }) => ({ method: 'POST', url: '/api/me/second-factor/set-up', body: { password } }),
    goTo,
  },
  {
    name: 'factor-cancel',
    path: `${here}/przerwij`,
    page: 'second-factor',
    api: () => ({ method: 'DELETE', url: '/api/me/second-factor/set-up' }),
    goTo,
  },
  {
    name: 'factor-on',
    path: `${here}/wlacz`,
    page: 'second-factor',
    api: (_, { code }) => ({ method: 'PUT', url: '/api/me/second-factor', body: { code } }),
    goTo,
  },
  {
    name: 'factor-off',
    path: `${here}/wylacz`,
    page: 'second-factor',
    api: (_, { code }) => ({ method: 'POST', url: '/api/me/second-factor/removal', body: { code } }),
    goTo,
  },
  {
    name: 'factor-codes',
    path: `${here}/nowe-kody`,
    page: 'second-factor',
    api: (_, { code }) => ({ method: 'POST', url: '/api/me/second-factor/recovery-codes', body: { code } }),
    goTo,
  },
  {
    name: 'factor-codes-kept',
    path: `${here}/mam-kody`,
    page: 'second-factor',
    api: () => ({ method: 'PUT', url: '/api/me/second-factor/recovery-codes' }),
    goTo,
  },
]
