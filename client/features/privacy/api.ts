import { api } from '../../core/http.ts'

export const eraseOwn = (password: string) => api.post<void>('/api/me/erasure', { password })
export const eraseOnRequest = (personId: number, reason: string) =>
  api.post<void>(`/api/people/${personId}/erasure`, { reason })
