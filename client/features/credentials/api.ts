import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  EmailCodes,
  EmailState,
  NewPassword,
  PasswordChange,
} from '@rynek/shared/features/credentials/schemas.ts'
import { api } from '../../core/http.ts'

export const askForReset = (email: string) => api.post<void>('/api/password-resets', { email })
export const setPassword = (password: NewPassword) => api.post<void>('/api/passwords', password)
export const changePassword = (change: PasswordChange) => api.put<void>('/api/me/password', change)
export const confirm = (password: string) => api.put<void>('/api/sessions/current/confirmation', { password })
export const getEmail = (from: Api) => from.get<EmailState>('/api/me/email')
export const askForEmail = (email: string) => api.post<void>('/api/me/email-changes', { email })
export const confirmEmail = (codes: EmailCodes) => api.put<void>('/api/me/email', codes)
