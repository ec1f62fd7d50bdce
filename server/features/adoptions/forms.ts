import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const adoptionForms: readonly FormRow[] = [
  {
    name: 'adoption',
    path: '/wdrozenia/:id',
    page: 'adoption',
    api: (
      { id },
      { state, since, cost, effect = '', changed = '', obstacles = '', recommend, entry, ...values },
    ) => ({
      method: 'POST',
      url: `/api/practices/${Number(id)}/adoption/reports`,
      body: {
        state,
        since,
        cost: cost || null,
        effect,
        changed,
        obstacles,
        recommend: recommend || null,
        entry: Number(entry),
        ...knowinglyIf(values),
      },
    }),
    goTo: (_, { id }) => addresses.adoption(Number(id)),
  },
  {
    name: 'confirm-adoption',
    path: '/wdrozenia/:id/potwierdz',
    page: 'adoption',
    api: ({ id }, { entry }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/adoption/confirmation`,
      body: { entry: Number(entry) },
    }),
    goTo: (_, { id }) => addresses.adoption(Number(id)),
  },
  {
    name: 'call',
    path: '/wdrozenia/:id/testy',
    page: 'adoption',
    api: ({ id }, { cityTypes = '', wanted, until = '' }) => ({
      method: 'PUT',
      url: `/api/practices/${Number(id)}/tester-call`,
      body: { cityTypes: cityTypes.split(',').filter(Boolean), wanted: Number(wanted), until },
    }),
    goTo: (_, { id }) => addresses.adoption(Number(id)),
  },
  {
    name: 'close-call',
    path: '/wdrozenia/:id/testy/koniec',
    page: 'adoption',
    api: ({ id }) => ({ method: 'DELETE', url: `/api/practices/${Number(id)}/tester-call` }),
    goTo: (_, { id }) => addresses.adoption(Number(id)),
  },
]
