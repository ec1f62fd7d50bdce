import type { Api } from '@rynek/shared/core/pages.ts'
import type { Awaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type {
  NewPost,
  Post,
  PostChange,
  PostSource,
  PostVersions,
} from '@rynek/shared/features/posts/schemas.ts'
import { api } from '../../core/http.ts'

export const reply = (threadId: number, post: NewPost, key: string) =>
  api.post<Post | Awaiting>(`/api/threads/${threadId}/posts`, post, key)
export const edit = (id: number, change: PostChange) => api.patch<Post>(`/api/posts/${id}`, change)
export const vote = (id: number, given: boolean) =>
  api[given ? 'put' : 'delete']<{ postId: number; votes: number }>(`/api/posts/${id}/vote`)
export const getSource = (id: number) => api.get<PostSource>(`/api/posts/${id}/source`)
export const getVersions = (from: Api, id: string) => from.get<PostVersions>(`/api/posts/${id}/versions`)
export const preview = (body: string) => api.post<{ html: string }>('/api/previews', { body })
