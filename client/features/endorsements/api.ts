import type { Endorsed } from '@rynek/shared/features/endorsements/schemas.ts'
import { api } from '../../core/http.ts'

export const endorse = (postId: number, given: boolean) =>
  api[given ? 'put' : 'delete']<Endorsed>(`/api/posts/${postId}/endorsement`)
