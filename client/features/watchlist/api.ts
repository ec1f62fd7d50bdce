import type { Api } from '@rynek/shared/core/pages.ts'
import type { NewWatchWord, WatchList } from '@rynek/shared/features/watchlist/schemas.ts'
import { api } from '../../core/http.ts'

export const getWords = (from: Api) => from.get<WatchList>('/api/moderation/words')
export const addWord = (word: NewWatchWord) => api.post<void>('/api/moderation/words', word)
export const removeWord = (id: number) => api.delete<void>(`/api/moderation/words/${id}`)
