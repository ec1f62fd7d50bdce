import type { NewReport } from '@rynek/shared/features/moderation/schemas.ts'
import { api } from '../../core/http.ts'

/** Apart from what moderators ask for, because every reader of a thread loads it. */
export const report = (postId: number, about: NewReport) =>
  api.post<void>(`/api/posts/${postId}/reports`, about)
