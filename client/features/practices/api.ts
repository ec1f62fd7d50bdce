import type { Api } from '@rynek/shared/core/pages.ts'
import type { NewAssessment } from '@rynek/shared/features/practices/rubric.ts'
import type {
  Comparison,
  DescriptionChange,
  DeskList,
  Dossier,
  EditionPage,
  NewEdition,
  PracticePage,
} from '@rynek/shared/features/practices/schemas.ts'
import { api } from '../../core/http.ts'

export const getPractice = (from: Api, id: string) => from.get<PracticePage>(`/api/practices/${id}`)
export const getDesk = (from: Api) => from.get<DeskList>('/api/practices/desk')
export const getMyPractices = (from: Api) => from.get<DeskList>('/api/me/practices')
export const getDossier = (from: Api, id: string) => from.get<Dossier>(`/api/practices/${id}/dossier`)

export const nominate = (threadId: number, justification: string) =>
  api.post<{ id: number }>(`/api/threads/${threadId}/nominations`, { justification })
export const consent = (id: number, agreed: boolean, reason: string) =>
  api.put<void>(`/api/practices/${id}/consent`, { consent: agreed, ...(reason.trim() && { reason }) })
export const describe = (id: number, change: DescriptionChange) =>
  api.put<{ version: number }>(`/api/practices/${id}/description`, change)
export const submit = (id: number, note: string) => api.put<void>(`/api/practices/${id}/submission`, { note })
export const assess = (id: number, assessment: NewAssessment) =>
  api.post<void>(`/api/practices/${id}/assessments`, assessment)
export const getEdition = (from: Api, id: string, edition: string) =>
  from.get<EditionPage>(`/api/practices/${id}/editions/${edition}`)
export const compareEditions = (from: Api, id: string, edition: string, since: string) =>
  from.get<Comparison>(
    `/api/practices/${id}/editions/${encodeURIComponent(edition)}/changes?since=${encodeURIComponent(since)}`,
  )
export const publishEdition = (id: number, edition: NewEdition) =>
  api.post<{ edition: number }>(`/api/practices/${id}/editions`, edition)
export const confirm = (id: number, note: string) =>
  api.put<void>(`/api/practices/${id}/confirmation`, { note })
export const publish = (id: number, reason: string) =>
  api.put<void>(`/api/practices/${id}/publication`, { reason })
export const returnForWork = (id: number, reason: string) =>
  api.post<void>(`/api/practices/${id}/returns`, { reason })
