import type { Writer } from '@rynek/db/core/database.ts'
import { addNotices } from '@rynek/db/features/notices/queries.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'

type Notice = {
  kind: NoticeKind
  /** What it is about, as a title people know. */
  subject: string
  /** A word of a list that the kind explains, such as a stage. */
  detail?: string
  /** Path within the site. */
  href: string
}

/** Tells people in the app, in the transaction of what they are told of: nobody hears of what did not happen. */
export async function notify(
  tx: Writer,
  personIds: readonly number[],
  { kind, subject, detail = '', href }: Notice,
): Promise<void> {
  await addNotices(tx, personIds, { kind, subject, detail, href })
}
