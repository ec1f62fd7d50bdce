import type { Api } from '@rynek/shared/core/pages.ts'
import type { Choice } from '@rynek/shared/features/excerpts/rules.ts'
import type { PassageList, QuotationList } from '@rynek/shared/features/excerpts/schemas.ts'
import { api } from '../../core/http.ts'

export const getQuotations = (from: Api) => from.get<QuotationList>('/api/me/quotations')
export const listPassages = (practiceId: number, after: number) =>
  api.get<PassageList>(`/api/practices/${practiceId}/passages${after ? `?after=${after}` : ''}`)
export const answer = (practiceId: number, postId: number, credit: Choice) =>
  api.put<void>(`/api/practices/${practiceId}/excerpts/${postId}/credit`, { credit })
export const rewrite = (practiceId: number, postId: number) =>
  api.put<void>(`/api/practices/${practiceId}/excerpts/${postId}/rewritten`)
