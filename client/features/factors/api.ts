import type { Api } from '@rynek/shared/core/pages.ts'
import type { SecondFactor } from '@rynek/shared/features/factors/schemas.ts'
import { api } from '../../core/http.ts'

const mine = '/api/me/second-factor'

export const getSecondFactor = (from: Api) => from.get<SecondFactor>(mine)
export const sendCode = (code: string) => api.post<void>('/api/sessions/second-factor', { code })
export const beginSetUp = (password: string) => api.post<void>(`${mine}/set-up`, { password })
export const cancelSetUp = () => api.delete<void>(`${mine}/set-up`)
export const turnOn = (code: string) => api.put<void>(mine, { code })
export const turnOff = (code: string) => api.post<void>(`${mine}/removal`, { code })
export const showNewCodes = (code: string) => api.post<void>(`${mine}/recovery-codes`, { code })
export const keepNewCodes = () => api.put<void>(`${mine}/recovery-codes`)
