import type { Writer } from '@rynek/db/core/database.ts'
import {
  addNotices,
  countUnreadOfEach,
  markRead,
  removeNoticesOf,
} from '@rynek/db/features/notices/queries.ts'
import { channels } from '@rynek/shared/core/events.ts'
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
  const each = [...new Set(personIds)]
  await addNotices(tx, each, { kind, subject, detail, href })
  await announceUnread(tx, each)
}

/** What the person has seen by now: everything up to a notice, or all that leads to one page. */
export async function see(
  tx: Writer,
  personId: number,
  seen: { upTo: number } | { href: string },
): Promise<void> {
  if (await markRead(tx, { personId, ...seen })) await announceUnread(tx, [personId])
}

/** Takes back what was told of a thread that nobody is to read any more. */
export async function untell(tx: Writer, threadId: number): Promise<void> {
  await announceUnread(tx, await removeNoticesOf(tx, threadId))
}

async function announceUnread(tx: Writer, personIds: readonly number[]): Promise<void> {
  const counts = await countUnreadOfEach(tx, personIds)
  for (const id of personIds) {
    const data = { unread: counts.get(id) ?? 0 }
    tx.emit({ topic: channels.person(id), kind: 'notices.counted', data })
  }
}
