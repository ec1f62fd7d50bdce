import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const membershipForms: readonly FormRow[] = [
  {
    name: 'membership-code',
    path: addresses.membership,
    page: 'membership',
    api: (_, { code }) => ({ method: 'PUT', url: '/api/me/membership', body: { code } }),
    goTo: () => addresses.membership,
  },
  {
    name: 'membership-new-code',
    path: `${addresses.membership}/kod`,
    page: 'membership',
    api: () => ({ method: 'POST', url: '/api/me/membership/codes' }),
    goTo: () => addresses.membership,
  },
  {
    name: 'leave-office',
    path: `${addresses.membership}/koniec`,
    page: 'membership',
    api: () => ({ method: 'DELETE', url: '/api/me/membership' }),
    goTo: () => addresses.membership,
  },
  {
    name: 'change-office',
    path: `${addresses.membership}/urzad`,
    page: 'membership',
    api: (_, { institutionId }) => ({
      method: 'PUT',
      url: '/api/me/office',
      body: { institutionId: Number(institutionId) || undefined },
    }),
    goTo: () => addresses.membership,
  },
  {
    name: 'decide-membership',
    path: addresses.membershipRequests,
    page: 'membership-requests',
    api: (_, { personId, admit, reason = '' }) => ({
      method: 'POST',
      url: '/api/memberships/decisions',
      body: { personId: Number(personId), admit: admit === 'yes', reason },
    }),
    goTo: () => addresses.membershipRequests,
  },
  {
    name: 'rename',
    path: addresses.ownName,
    page: 'own-profile',
    api: (_, { name }) => ({ method: 'PUT', url: '/api/me/name', body: { name } }),
    goTo: () => addresses.ownProfile,
  },
  {
    name: 'decide-name',
    path: `${addresses.membershipRequests}/nazwiska`,
    page: 'membership-requests',
    api: (_, { personId, name, admit, reason = '' }) => ({
      method: 'POST',
      url: '/api/memberships/names',
      body: { personId: Number(personId), name, confirm: admit === 'yes', reason },
    }),
    goTo: () => addresses.membershipRequests,
  },
  {
    name: 'invite',
    path: addresses.invitations,
    page: 'invitations',
    api: (_, { email }) => ({ method: 'POST', url: '/api/memberships/invitations', body: { email } }),
    goTo: () => addresses.invitations,
  },
  {
    name: 'withdraw-invitation',
    path: `${addresses.invitations}/cofniete`,
    page: 'invitations',
    api: (_, { id }) => ({ method: 'DELETE', url: `/api/memberships/invitations/${Number(id)}` }),
    goTo: () => addresses.invitations,
  },
]
