import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  NewPhrase,
  OfferedPhrases,
  PhraseChange,
  Phrases,
} from '@rynek/shared/features/phrases/schemas.ts'
import { api } from '../../core/http.ts'

export const getPhrases = (from: Api) => from.get<Phrases>('/api/moderation/phrases')
export const getOffered = (from: Api) => from.get<OfferedPhrases>('/api/moderation/phrases/offered')
export const getOfferedFor = (from: Api, caseId: string) =>
  from.get<OfferedPhrases>(`/api/moderation/cases/${caseId}/phrases`)
export const addPhrase = (phrase: NewPhrase) => api.post<void>('/api/moderation/phrases', phrase)
export const changePhrase = (id: number, change: PhraseChange) =>
  api.put<void>(`/api/moderation/phrases/${id}`, change)
