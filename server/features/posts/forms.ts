import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

type ThreadParams = Readonly<Record<string, string>>
const atPost = ({ id, slug }: ThreadParams, postId: number | string) => `/watki/${id}/${slug}#p${postId}`

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
    goTo: (post: Post, params) => atPost(params, post.id),
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
    goTo: (post: Post, params) => atPost(params, post.id),
  },
  {
    name: 'vote',
    path: '/watki/:id/:slug/przydatne',
    page: 'thread',
    api: (_, { postId }) => ({ method: 'PUT', url: `/api/posts/${Number(postId)}/vote` }),
    goTo: (_, params, { postId }) => atPost(params, Number(postId)),
  },
]
