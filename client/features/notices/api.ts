import type { Api } from '@rynek/shared/core/pages.ts'
import type { NoticeList } from '@rynek/shared/features/notices/schemas.ts'
import { api } from '../../core/http.ts'

export const getNotices = (from: Api) => from.get<NoticeList>('/api/me/notices')
export const markRead = (upTo: number) => api.put<void>('/api/me/notices/read', { upTo })
