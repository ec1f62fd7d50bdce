import type { Api } from '@rynek/shared/core/pages.ts'
import type {
  Addressee,
  ConversationList,
  ConversationPage,
  NewConversation,
  NewMessage,
} from '@rynek/shared/features/correspondence/schemas.ts'
import { api } from '../../core/http.ts'

export const getConversations = (from: Api) => from.get<ConversationList>('/api/me/conversations')
export const getConversation = (from: Api, id: string) =>
  from.get<ConversationPage>(`/api/conversations/${id}`)
export const getAddressee = (from: Api, practiceId: string) =>
  from.get<Addressee>(`/api/practices/${practiceId}/addressee`)
export const markRead = (id: number) => api.put<void>(`/api/conversations/${id}/read`)
export const start = (practiceId: number, given: NewConversation, key: string) =>
  api.post<{ id: number }>(`/api/practices/${practiceId}/conversations`, given, key)
export const reply = (id: number, given: NewMessage, key: string) =>
  api.post<{ id: number }>(`/api/conversations/${id}/messages`, given, key)
