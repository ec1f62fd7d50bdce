import type { Api, Params } from '@rynek/shared/core/pages.ts'
import type { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import type {
  AppealDecision,
  BulkAnswer,
  BulkDecision,
  CaseFile,
  Curation,
  MyCases,
  NewDecision,
  NewSummary,
  Placing,
  Queue,
} from '@rynek/shared/features/moderation/schemas.ts'
import type { PostVersions, Redaction } from '@rynek/shared/features/posts/schemas.ts'
import type { Slowing } from '@rynek/shared/features/threads/schemas.ts'
import { api } from '../../core/http.ts'

/** `filter`: parameters of the queue; empty ones are left out. */
export const getQueue = (from: Api, filter: Params) => {
  const given = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return from.get<Queue>(`/api/moderation/queue?${given}`)
}
export const getLog = (from: Api) => from.get<AuditLog>('/api/moderation/log')
export const getCase = (from: Api, id: string) => from.get<CaseFile>(`/api/moderation/cases/${id}`)
export const getMyCases = (from: Api) => from.get<MyCases>('/api/me/cases')
export const take = (caseId: number, takeOver: boolean) =>
  api.put<void>(`/api/moderation/cases/${caseId}/assignee`, { takeOver })
export const handBack = (caseId: number) => api.delete<void>(`/api/moderation/cases/${caseId}/assignee`)
export const addNote = (caseId: number, text: string) =>
  api.post<void>(`/api/moderation/cases/${caseId}/notes`, { text })
export const decide = (caseId: number, decision: NewDecision) =>
  api.post<void>(`/api/moderation/cases/${caseId}/decision`, decision)
export const decideMany = (decision: BulkDecision) =>
  api.post<BulkAnswer>('/api/moderation/decisions', decision)
export const appeal = (caseId: number, text: string) =>
  api.post<void>(`/api/me/cases/${caseId}/appeal`, { text })
export const decideAppeal = (caseId: number, decision: AppealDecision) =>
  api.post<void>(`/api/moderation/cases/${caseId}/appeal-decision`, decision)
export const setHidden = (postId: number, hidden: boolean, reason: string) =>
  api.put<void>(`/api/posts/${postId}/hidden`, { hidden, reason })
export const getVersions = (postId: number) => api.get<PostVersions>(`/api/posts/${postId}/versions`)
export const redact = (postId: number, redaction: Redaction) =>
  api.put<void>(`/api/posts/${postId}/redaction`, redaction)
export const setLocked = (threadId: number, locked: boolean, reason: string) =>
  api.put<void>(`/api/threads/${threadId}/lock`, { locked, reason })
export const place = (threadId: number, wanted: Placing) =>
  api.put<void>(`/api/threads/${threadId}/place`, wanted)
export const setPace = (threadId: number, pace: Slowing) =>
  api.put<void>(`/api/threads/${threadId}/slow-mode`, pace)
export const getSummary = (threadId: number) => api.get<{ body: string }>(`/api/threads/${threadId}/summary`)
export const summarise = (threadId: number, summary: NewSummary) =>
  api.put<void>(`/api/threads/${threadId}/summary`, summary)
export const curate = (threadId: number, change: Curation) =>
  api.patch<void>(`/api/threads/${threadId}`, change)
