import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { FormRow, FormValues } from '../../core/pages/forms.ts'

const path = `${addresses.moderation}/watki/:id`
const there = ({ threadId }: Transferred) => addresses.arrange(threadId)
const chosen = ({ posts = '' }: FormValues) => posts.split(',').filter(Boolean).map(Number)

export const transferForms: readonly FormRow[] = [
  {
    name: 'move-posts',
    path: `${path}/przenies`,
    page: 'arrangement',
    api: ({ id }, { to, seen, reason, ...values }) => ({
      method: 'POST',
      url: `/api/threads/${id}/moves`,
      body: { postIds: chosen(values), to: Number(to), seen: Number(seen), reason },
    }),
    goTo: there,
  },
  {
    name: 'split',
    path: `${path}/wydziel`,
    page: 'arrangement',
    api: ({ id }, { title, topic, cityType, seen, reason, ...values }) => ({
      method: 'POST',
      url: `/api/threads/${id}/splits`,
      body: { postIds: chosen(values), title, topic, cityType, seen: Number(seen), reason },
    }),
    goTo: there,
  },
  {
    name: 'merge',
    path: `${path}/polacz`,
    page: 'arrangement',
    api: ({ id }, { to, seen, reason }) => ({
      method: 'POST',
      url: `/api/threads/${id}/merges`,
      body: { to: Number(to), seen: Number(seen), reason },
    }),
    goTo: there,
  },
  {
    name: 'undo',
    path: `${path}/cofnij`,
    page: 'arrangement',
    api: (_, { transferId, reason }) => ({
      method: 'POST',
      url: `/api/moderation/transfers/${Number(transferId)}/undoing`,
      body: { reason },
    }),
    goTo: there,
  },
]
