import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const correspondenceForms: readonly FormRow[] = [
  {
    name: 'write',
    path: '/napisz/:id',
    page: 'write',
    api: ({ id }, { subject, body }) => ({
      method: 'POST',
      url: `/api/practices/${Number(id)}/conversations`,
      body: { subject, body },
    }),
    goTo: ({ id }: { id: number }) => addresses.conversation(id),
  },
  {
    name: 'message',
    path: '/korespondencja/:id',
    page: 'conversation',
    api: ({ id }, { body }) => ({
      method: 'POST',
      url: `/api/conversations/${Number(id)}/messages`,
      body: { body },
    }),
    goTo: (_, { id }) => addresses.conversation(Number(id)),
  },
]
