import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  IdentityList,
  Newcomer,
  NewPersonByIdentity,
  Onward,
  ProviderAnswer,
  Returned,
} from '@rynek/shared/features/identities/schemas.ts'
import { api } from '../../core/http.ts'

const mine = '/api/me/identities'

export const getProvider = (from: Api) => from.get<ProviderAnswer>('/api/provider')
export const comeBack = (returned: Returned) => api.post<Onward>('/api/sessions/provider', returned)
export const getNewcomer = (from: Api) => from.get<Newcomer>('/api/newcomer')
export const signUpByIdentity = (person: NewPersonByIdentity) => api.post<void>('/api/newcomer', person)
export const listIdentities = (from: Api) => from.get<IdentityList>(mine)
export const joinIdentity = () => api.post<void>(mine)
export const partIdentity = (id: number) => api.delete<void>(`${mine}/${id}`)
