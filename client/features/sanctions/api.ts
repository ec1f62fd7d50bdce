import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  AppealFromOutside,
  AppealOutcome,
  MySanctions,
  NewSanction,
  OpenAppeals,
  PersonFile,
} from '@rynek/shared/features/sanctions/schemas.ts'
import { api } from '../../core/http.ts'

export const getFile = (from: Api, id: string) => from.get<PersonFile>(`/api/moderation/people/${id}`)
export const getMine = (from: Api) => from.get<MySanctions>('/api/me/sanctions')
export const getAppeals = (from: Api) => from.get<OpenAppeals>('/api/moderation/appeals')
export const impose = (personId: number, sanction: NewSanction) =>
  api.post<void>(`/api/moderation/people/${personId}/sanctions`, sanction)
export const note = (personId: number, body: string) =>
  api.post<void>(`/api/moderation/people/${personId}/notes`, { body })
export const lift = (id: number, reason: string) =>
  api.post<void>(`/api/moderation/sanctions/${id}/lifting`, { reason })
export const appeal = (id: number, text: string) => api.post<void>(`/api/me/sanctions/${id}/appeal`, { text })
export const appealFromOutside = (given: AppealFromOutside) => api.post<void>('/api/appeals', given)
export const decideAppeal = (id: number, outcome: AppealOutcome, reason: string) =>
  api.post<void>(`/api/moderation/sanctions/${id}/appeal-decision`, { outcome, reason })
