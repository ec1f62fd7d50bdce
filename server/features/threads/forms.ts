import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { type Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

const threadOf = ({ id, slug }: Readonly<Record<string, string>>) => `/watki/${id}/${slug}`

export const threadForms: readonly FormRow[] = [
  {
    name: 'ask',
    path: addresses.ask,
    page: 'ask',
    api: (_, { title, body, topic, cityType, ...values }) => ({
      method: 'POST',
      url: '/api/threads',
      body: { title, body, topic, cityType, ...knowinglyIf(values) },
    }),
    goTo: (sent: ThreadSummary | Awaiting) =>
      isAwaiting(sent) ? addresses.awaiting : addresses.thread(sent.id, sent.slug),
  },
  {
    name: 'accept',
    path: '/watki/:id/:slug/rozwiazanie',
    page: 'thread',
    api: ({ id }, { postId, accepted }) =>
      accepted === 'no'
        ? { method: 'DELETE', url: `/api/threads/${id}/accepted-answer` }
        : { method: 'PUT', url: `/api/threads/${id}/accepted-answer`, body: { postId: Number(postId) } },
    goTo: (_, params) => threadOf(params),
  },
  {
    name: 'same-problem',
    path: '/watki/:id/:slug/u-nas-tez',
    page: 'thread',
    api: ({ id }) => ({ method: 'PUT', url: `/api/threads/${id}/same-problem` }),
    goTo: (_, params) => threadOf(params),
  },
]
