import type { Api } from '@rynek/shared/core/pages.ts'
import type { NewTerms, Terms, TermsDesk } from '@rynek/shared/features/terms/schemas.ts'
import { api } from '../../core/http.ts'

export const getTerms = (from: Api, version?: string) =>
  from.get<Terms>(version ? `/api/terms?version=${encodeURIComponent(version)}` : '/api/terms')
export const acceptTerms = (version: number) => api.put<void>('/api/me/terms', { version })
export const openDesk = (from: Api) => from.get<TermsDesk>('/api/administration/terms')
export const publishTerms = (terms: NewTerms) => api.post<void>('/api/administration/terms', terms)
