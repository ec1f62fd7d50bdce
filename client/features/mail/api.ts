import type { Api } from '@rynek/shared/core/pages.ts'
import type { MailQueue } from '@rynek/shared/features/mail/schemas.ts'
import { api } from '../../core/http.ts'

export const getMail = (from: Api) => from.get<MailQueue>('/api/mail')
export const sendAgain = (id: number) => api.put<void>(`/api/mail/${id}/waiting`)
