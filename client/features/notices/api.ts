import type { Api } from '@rynek/shared/core/pages.ts'
import type { NoticeList } from '@rynek/shared/features/notices/schemas.ts'
import { api } from '../../core/http.ts'

export const getNotices = (from: Api, after?: string | number) =>
  from.get<NoticeList>(`/api/me/notices${after === undefined ? '' : `?after=${after}`}`)
export const markRead = (upTo: number) => api.put<void>('/api/me/notices/read', { upTo })
export const open = (id: number) => api.put<void>(`/api/me/notices/${id}/read`)
