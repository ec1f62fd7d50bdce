import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  AssessorDesk,
  Assignments,
  Declination,
  ExpertAreas,
} from '@rynek/shared/features/assessors/schemas.ts'
import type { AreaCode } from '@rynek/shared/features/topics/catalogue.ts'
import { api } from '../../core/http.ts'

export const getAreas = (from: Api) => from.get<ExpertAreas>('/api/me/areas')
export const getAssignments = (from: Api) => from.get<Assignments>('/api/me/assessments')
export const getAssessors = (from: Api, id: string) =>
  from.get<AssessorDesk>(`/api/practices/${id}/assessors`)

export const changeAreas = (areas: readonly AreaCode[]) => api.put<void>('/api/me/areas', { areas })
export const askToAssess = (practiceId: number, personId: number) =>
  api.put<void>(`/api/practices/${practiceId}/assessors/${personId}`)
export const decline = (practiceId: number, declination: Declination) =>
  api.post<void>(`/api/practices/${practiceId}/declinations`, declination)
