import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

/** Nothing typed is the usual number of days; what is no number stays as it came, for the API to refuse. */
const daysOf = (typed = '') => (/^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : typed || undefined)

export const sanctionForms: readonly FormRow[] = [
  {
    name: 'sanction',
    path: '/moderacja/osoby/:id/decyzje',
    page: 'person-file',
    api: ({ id }, { kind, ground, note = '', days }) => ({
      method: 'POST',
      url: `/api/moderation/people/${id}/sanctions`,
      body: { kind, ground, note, days: daysOf(days) },
    }),
    goTo: (_, { id }) => addresses.personFile(Number(id)),
  },
  {
    name: 'note',
    path: '/moderacja/osoby/:id/notatki',
    page: 'person-file',
    api: ({ id }, { body }) => ({
      method: 'POST',
      url: `/api/moderation/people/${id}/notes`,
      body: { body },
    }),
    goTo: (_, { id }) => addresses.personFile(Number(id)),
  },
  {
    name: 'lift',
    path: '/moderacja/osoby/:id/cofniecia',
    page: 'person-file',
    api: (_, { sanction, reason }) => ({
      method: 'POST',
      url: `/api/moderation/sanctions/${Number(sanction)}/lifting`,
      body: { reason },
    }),
    goTo: (_, { id }) => addresses.personFile(Number(id)),
  },
  {
    name: 'appeal-sanction',
    path: '/konto/decyzje/:id',
    page: 'my-sanctions',
    api: ({ id }, { text }) => ({ method: 'POST', url: `/api/me/sanctions/${id}/appeal`, body: { text } }),
    goTo: () => addresses.mySanctions,
  },
  {
    name: 'appeal-outside',
    path: addresses.appeal,
    page: 'appeal',
    api: (_, { email, password, text }) => ({
      method: 'POST',
      url: '/api/appeals',
      body: { email, password, text },
    }),
    goTo: () => `${addresses.appeal}?wyslane=1`,
  },
  {
    name: 'decide-appeal',
    path: '/moderacja/odwolania/:id',
    page: 'appeals',
    api: ({ id }, { outcome, reason }) => ({
      method: 'POST',
      url: `/api/moderation/sanctions/${id}/appeal-decision`,
      body: { outcome, reason },
    }),
    goTo: () => addresses.appeals,
  },
]
