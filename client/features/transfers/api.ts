import type { Api } from '@rynek/shared/core/pages.ts'
import type { ThreadList, ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import type {
  Arrangement,
  Merge,
  PostsMove,
  Split,
  Transferred,
} from '@rynek/shared/features/transfers/schemas.ts'
import { api } from '../../core/http.ts'

export const getArrangement = (from: Api, threadId: string, after?: string) =>
  from.get<Arrangement>(`/api/threads/${threadId}/arrangement${after ? `?after=${after}` : ''}`)
export const getTarget = (from: Api, id: string) => from.get<ThreadPage>(`/api/threads/${id}`)
export const findByWords = (from: Api, q: string) =>
  from.get<ThreadList>(`/api/threads?${new URLSearchParams({ q })}`)
export const movePosts = (threadId: number, move: PostsMove) =>
  api.post<Transferred>(`/api/threads/${threadId}/moves`, move)
export const split = (threadId: number, parts: Split) =>
  api.post<Transferred>(`/api/threads/${threadId}/splits`, parts)
export const merge = (threadId: number, into: Merge) =>
  api.post<Transferred>(`/api/threads/${threadId}/merges`, into)
export const undo = (transferId: number, reason: string) =>
  api.post<Transferred>(`/api/moderation/transfers/${transferId}/undoing`, { reason })
