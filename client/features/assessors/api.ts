import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  AssessorDesk,
  Assignments,
  Declination,
  Expertise,
} from '@rynek/shared/features/assessors/schemas.ts'
import { api } from '../../core/http.ts'

export const getExpertise = (from: Api) => from.get<Expertise>('/api/me/expertise')
export const getAssignments = (from: Api) => from.get<Assignments>('/api/me/assessments')
export const getAssessors = (from: Api, id: string) =>
  from.get<AssessorDesk>(`/api/practices/${id}/assessors`)

export const changeExpertise = (expertise: Expertise) => api.put<void>('/api/me/expertise', expertise)
export const askToAssess = (practiceId: number, personId: number) =>
  api.put<void>(`/api/practices/${practiceId}/assessors/${personId}`)
export const decline = (practiceId: number, declination: Declination) =>
  api.post<void>(`/api/practices/${practiceId}/declinations`, declination)
