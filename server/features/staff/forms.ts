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
    goTo: (_, { id }) => `${addresses.rolesOf(Number(id))}?zapisano=role`,
  },
  {
    name: 'scope',
    path: '/administracja/osoby/:id/zakres',
    page: 'roles',
    api: ({ id }, { subjects, cityTypes, wasSubjects, wasCityTypes, reason = '' }) => ({
      method: 'PUT',
      url: `/api/administration/people/${Number(id)}/scope`,
      body: {
        ...{ subjects: listed(subjects), cityTypes: listed(cityTypes), reason },
        was: { subjects: listed(wasSubjects), cityTypes: listed(wasCityTypes) },
      },
    }),
    goTo: (_, { id }) => `${addresses.rolesOf(Number(id))}?zapisano=zakres`,
  },
]
