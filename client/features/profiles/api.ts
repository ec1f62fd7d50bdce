import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  OfficePeople,
  OwnProfile,
  Profile,
  ProfileChange,
} from '@rynek/shared/features/profiles/schemas.ts'
import { api } from '../../core/http.ts'

export const getProfile = (from: Api, id: string, after?: string | number) =>
  from.get<Profile>(`/api/people/${id}${after === undefined ? '' : `?after=${after}`}`)
export const getPeopleOf = (from: Api, institutionId: string) =>
  from.get<OfficePeople>(`/api/institutions/${institutionId}/people`)
export const getOwnProfile = (from: Api) => from.get<OwnProfile>('/api/me/profile')
export const changeProfile = (change: ProfileChange) => api.put<void>('/api/me/profile', change)
