import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { NoticesCounted } from '@rynek/shared/features/notices/events.ts'

/** Who reads, after his notices were told or read: on this device or another, the number is the same everywhere. */
export const afterCounted = (me: Me, { unread }: NoticesCounted): Me => ({ ...me, unread })
