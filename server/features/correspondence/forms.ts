import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const correspondenceForms: readonly FormRow[] = [
  {
    name: 'write',
    path: '/napisz/:id',
    page: 'write',
    api: ({ id }, { subject, body, ...values }) => ({
      method: 'POST',
      url: `/api/practices/${Number(id)}/conversations`,
      body: { subject, body, ...knowinglyIf(values) },
    }),
    goTo: ({ id }: { id: number }) => addresses.conversation(id),
  },
  {
    name: 'message',
    path: '/korespondencja/:id',
    page: 'conversation',
    api: ({ id }, { body, ...values }) => ({
      method: 'POST',
      url: `/api/conversations/${Number(id)}/messages`,
      body: { body, ...knowinglyIf(values) },
    }),
    goTo: (_, { id }) => addresses.conversation(Number(id)),
  },
  {
    name: 'conversation-read',
    path: '/korespondencja/:id/przeczytane',
    page: 'conversation',
    api: ({ id }) => ({ method: 'PUT', url: `/api/conversations/${Number(id)}/read` }),
    goTo: () => addresses.correspondence,
  },
]
