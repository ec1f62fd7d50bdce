import type { Api, Params } from '@rynek/shared/core/pages.ts'
import type { Awaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type {
  NewThread,
  ThreadList,
  ThreadMine,
  ThreadPage,
  ThreadSummary,
} from '@rynek/shared/features/threads/schemas.ts'
import { api } from '../../core/http.ts'

/** `filter`: parameters of the list as they stand in the address; empty ones are left out. */
export const listThreads = (from: Api, filter: Params) => {
  const given = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return from.get<ThreadList>(`/api/threads?${given}`)
}
export const getThread = (from: Api, id: string, after?: string) =>
  from.get<ThreadPage>(`/api/threads/${id}${after ? `?after=${after}` : ''}`)

export const getMine = (id: number) => api.get<ThreadMine>(`/api/threads/${id}/mine`)
export const ask = (thread: NewThread, key: string) =>
  api.post<ThreadSummary | Awaiting>('/api/threads', thread, key)
export const solve = (id: number, practiceId: number) =>
  api.put<void>(`/api/threads/${id}/solution`, { practiceId })
export const unsolve = (id: number) => api.delete<void>(`/api/threads/${id}/solution`)
export const accept = (id: number, postId: number) =>
  api.put<void>(`/api/threads/${id}/accepted-answer`, { postId })
export const unaccept = (id: number) => api.delete<void>(`/api/threads/${id}/accepted-answer`)
export const shareProblem = (id: number, said: boolean) =>
  api[said ? 'put' : 'delete']<{ sameProblem: number }>(`/api/threads/${id}/same-problem`)
