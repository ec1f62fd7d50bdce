import type { Api } from '@rynek/shared/core/pages.ts'
import type { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import type { Curation, NewDecision, NewReport, Queue } from '@rynek/shared/features/moderation/schemas.ts'
import { api } from '../../core/http.ts'

export const getQueue = (from: Api) => from.get<Queue>('/api/moderation/queue')
export const getLog = (from: Api) => from.get<AuditLog>('/api/moderation/log')
export const report = (postId: number, about: NewReport) =>
  api.post<void>(`/api/posts/${postId}/reports`, about)
export const decide = (caseId: number, decision: NewDecision) =>
  api.post<void>(`/api/moderation/cases/${caseId}/decision`, decision)
export const setHidden = (postId: number, hidden: boolean, reason: string) =>
  api.put<void>(`/api/posts/${postId}/hidden`, { hidden, reason })
export const setLocked = (threadId: number, locked: boolean, reason: string) =>
  api.put<void>(`/api/threads/${threadId}/lock`, { locked, reason })
export const curate = (threadId: number, change: Curation) =>
  api.patch<void>(`/api/threads/${threadId}`, change)
