import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { type Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

type ThreadParams = Readonly<Record<string, string>>
const atPost = ({ id, slug }: ThreadParams, postId: number | string) => `/watki/${id}/${slug}#p${postId}`
const afterReply = (sent: Post | Awaiting, params: ThreadParams) =>
  isAwaiting(sent) ? addresses.awaiting : atPost(params, sent.id)

export const postForms: readonly FormRow[] = [
  {
    name: 'reply',
    path: '/watki/:id/:slug/odpowiedz',
    page: 'thread',
    api: ({ id }, { body, ...values }) => ({
      method: 'POST',
      url: `/api/threads/${id}/posts`,
      body: { body, ...knowinglyIf(values) },
    }),
    goTo: afterReply,
  },
  {
    name: 'comment',
    path: '/watki/:id/:slug/komentarz',
    page: 'thread',
    api: ({ id }, { body, parentId, ...values }) => ({
      method: 'POST',
      url: `/api/threads/${id}/posts`,
      body: { body, parentId: Number(parentId), ...knowinglyIf(values) },
    }),
    goTo: afterReply,
  },
  {
    name: 'vote',
    path: '/watki/:id/:slug/przydatne',
    page: 'thread',
    api: (_, { postId }) => ({ method: 'PUT', url: `/api/posts/${Number(postId)}/vote` }),
    goTo: (_, params, { postId }) => atPost(params, Number(postId)),
  },
]
