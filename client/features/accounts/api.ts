import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  CastMember,
  CodeNeeded,
  Credentials,
  FirstAdministrator,
  Me,
  NewPerson,
  SessionItem,
} from '@rynek/shared/features/accounts/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { api, HttpError } from '../../core/http.ts'

export const getMe = (from: Api) => from.get<{ me: Me | null }>('/api/me')
/** For pages that only the signed-in open; others are led to sign in. */
export async function requireMe(from: Api): Promise<Me> {
  const { me } = await getMe(from)
  if (me) return me
  throw new HttpError({ status: 401, code: 'sign-in-first', reason: 'sign-in-first', message: '' })
}
export const listSessions = (from: Api) => from.get<{ items: SessionItem[] }>('/api/sessions')
export const listOffices = (from: Api, typed: string) =>
  from.get<{ items: Institution[] }>(`/api/institutions?q=${encodeURIComponent(typed.slice(0, 100))}`)
export const listCast = (from: Api) => from.get<{ items: CastMember[] }>('/api/demo/cast')

export const signIn = (credentials: Credentials) =>
  api.post<CodeNeeded | undefined>('/api/sessions', credentials)
export const signInAs = (person: string) => api.post<void>('/api/demo/sessions', { person })
export const signUp = (person: NewPerson) => api.post<void>('/api/people', person)
export const becomeAdministrator = (person: FirstAdministrator) =>
  api.post<void>('/api/administrators', person)
export const signOut = () => api.delete<void>('/api/sessions/current')
export const endOtherSessions = () => api.delete<void>('/api/sessions')
export const endSession = (handle: string) => api.delete<void>(`/api/sessions/${handle}`)
