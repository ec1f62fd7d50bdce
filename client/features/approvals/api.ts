import type { Api } from '@rynek/shared/core/pages.ts'
import type { AwaitingPosts } from '@rynek/shared/features/approvals/schemas.ts'

export const getAwaiting = (from: Api) => from.get<AwaitingPosts>('/api/me/awaiting')
