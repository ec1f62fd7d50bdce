import type { Api, Params } from '@rynek/shared/core/pages.ts'
import type { NewRoles, NewScope, RolesOf, StaffList } from '@rynek/shared/features/staff/schemas.ts'
import { api } from '../../core/http.ts'

export const listPeople = (from: Api, query: Params) =>
  from.get<StaffList>(
    `/api/administration/people?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))}`,
  )
export const getRoles = (from: Api, id: string) => from.get<RolesOf>(`/api/administration/people/${id}`)
export const appoint = (id: number, roles: NewRoles) =>
  api.put<void>(`/api/administration/people/${id}/roles`, roles)
export const limit = (id: number, scope: NewScope) =>
  api.put<void>(`/api/administration/people/${id}/scope`, scope)
