import type { Api } from '@rynek/shared/core/pages.ts'
import type { Archive, Retention } from '@rynek/shared/features/privacy/schemas.ts'
import { api } from '../../core/http.ts'

type Answer = { archive: Archive | null }
export const getArchive = (from: Api) => from.get<Answer>('/api/me/archive')
export const askForArchive = () => api.post<Answer>('/api/me/archive')
export const eraseOwn = (password: string) => api.post<void>('/api/me/erasure', { password })
export const eraseOnRequest = (personId: number, reason: string) =>
  api.post<void>(`/api/people/${personId}/erasure`, { reason })
export const getRetention = (from: Api) => from.get<Retention>('/api/administration/retention')
