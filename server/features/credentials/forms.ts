import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const credentialForms: readonly FormRow[] = [
  {
    name: 'forgotten',
    path: addresses.forgotten,
    page: 'forgotten',
    api: (_, { email }) => ({ method: 'POST', url: '/api/password-resets', body: { email } }),
    goTo: () => `${addresses.forgotten}?wyslano=1`,
  },
  {
    name: 'new-password',
    path: addresses.newPassword(),
    page: 'new-password',
    api: (_, { code, password }) => ({ method: 'POST', url: '/api/passwords', body: { code, password } }),
    goTo: () => `${addresses.newPassword()}?ustawiono=1`,
  },
  {
    name: 'password',
    path: addresses.password,
    page: 'password',
    api: (_, { password, newPassword }) => ({
      method: 'PUT',
      url: '/api/me/password',
      body: { password, newPassword },
    }),
    goTo: () => `${addresses.password}?zmieniono=1`,
  },
  {
    name: 'confirm',
    path: addresses.confirm(),
    page: 'confirm',
    api: (_, { password }) => ({
      method: 'PUT',
      url: '/api/sessions/current/confirmation',
      body: { password },
    }),
    goTo: (_, __, { next }) => safeNext(next),
  },
  {
    name: 'email',
    path: addresses.email,
    page: 'email',
    api: (_, { email }) => ({ method: 'POST', url: '/api/me/email-changes', body: { email } }),
    goTo: () => addresses.email,
  },
  {
    name: 'email-codes',
    path: `${addresses.email}/kody`,
    page: 'email',
    api: (_, { code, formerCode }) => ({ method: 'PUT', url: '/api/me/email', body: { code, formerCode } }),
    goTo: () => `${addresses.email}?zmieniono=1`,
  },
]
