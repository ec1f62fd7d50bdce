import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  KeyRequest,
  NewKeyRequest,
  NewPasskey,
  PasskeyList,
  SignedByKey,
} from '@rynek/shared/features/passkeys/schemas.ts'
import { api } from '../../core/http.ts'

const mine = '/api/me/passkeys'

export const listPasskeys = (from: Api) => from.get<PasskeyList>(mine)
export const askForNewKey = () => api.post<NewKeyRequest>(`${mine}/request`)
export const addPasskey = (made: NewPasskey) => api.post<void>(mine, made)
export const removePasskey = (id: number) => api.delete<void>(`${mine}/${id}`)
export const askForSignature = () => api.post<KeyRequest>('/api/sessions/passkey-request')
export const signInByKey = (signed: SignedByKey) => api.post<void>('/api/sessions/passkey', signed)
