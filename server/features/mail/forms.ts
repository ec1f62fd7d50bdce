import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const mailForms: readonly FormRow[] = [
  {
    name: 'send-again',
    path: `${addresses.mail}/jeszcze-raz`,
    page: 'mail',
    api: (_, { id }) => ({ method: 'PUT', url: `/api/mail/${Number(id)}/waiting` }),
    goTo: () => addresses.mail,
  },
]
