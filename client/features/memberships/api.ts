import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  InvitationShown,
  Invitations,
  MembershipDecision,
  MembershipRequests,
  NameDecision,
  OwnMembership,
} from '@rynek/shared/features/memberships/schemas.ts'
import { api } from '../../core/http.ts'

export const getMembership = (from: Api) => from.get<OwnMembership>('/api/me/membership')
export const confirmAddress = (code: string) => api.put<void>('/api/me/membership', { code })
export const sendNewCode = () => api.post<void>('/api/me/membership/codes')
export const leave = () => api.delete<void>('/api/me/membership')
export const changeOffice = (institutionId: number) => api.put<void>('/api/me/office', { institutionId })
export const listRequests = (from: Api) => from.get<MembershipRequests>('/api/memberships/requests')
export const decide = (decision: MembershipDecision) => api.post<void>('/api/memberships/decisions', decision)
export const rename = (name: string) => api.put<void>('/api/me/name', { name })
export const decideName = (decision: NameDecision) => api.post<void>('/api/memberships/names', decision)
export const listInvitations = (from: Api) => from.get<Invitations>('/api/memberships/invitations')
export const invite = (email: string) => api.post<void>('/api/memberships/invitations', { email })
export const withdrawInvitation = (id: number) => api.delete<void>(`/api/memberships/invitations/${id}`)
export const getInvitation = (from: Api, code: string) =>
  from.get<InvitationShown>(`/api/invitations?code=${encodeURIComponent(code)}`)
