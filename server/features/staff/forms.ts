import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

const listed = (values = '') => values.split(',').filter(Boolean)

export const staffForms: readonly FormRow[] = [
  {
    name: 'roles',
    path: '/administracja/osoby/:id',
    page: 'roles',
    api: ({ id }, { roles, was, reason = '' }) => ({
      method: 'PUT',
      url: `/api/administration/people/${Number(id)}/roles`,
      body: { roles: listed(roles), was: listed(was), reason },
    }),
    goTo: (_, { id }) => `${addresses.rolesOf(Number(id))}?zapisano=1`,
  },
]
