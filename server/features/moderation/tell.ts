import type { Writer } from '@rynek/db/core/database.ts'
import { listReports } from '@rynek/db/features/moderation/queries/queue.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { MailKind } from '@rynek/shared/features/mail/kinds.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { queueMailTo } from '../mail/queue.ts'
import { notify } from '../notices/notify.ts'

// No notice says what a post or its title said: they stay with people longer than a hidden text may.
type Told = Extract<
  NoticeKind,
  'moderation-decided' | 'moderation-restored' | 'post-refused' | 'appeal-decided'
>

type Telling = { authorId: number; caseId: number; reason: string }

const letterOf: Partial<Record<Told, MailKind>> = {
  'moderation-decided': 'moderation.decided',
  'post-refused': 'moderation.refused',
  'appeal-decided': 'moderation.appeal-decided',
}

/** Leads the author to the decision, its reason, and the way to appeal; by mail too where he may have to act. */
export async function tellAuthor(
  tx: Writer,
  kind: Told,
  { authorId, caseId, reason }: Telling,
): Promise<void> {
  const href = addresses.myCase(caseId)
  await notify(tx, [authorId], { kind, subject: '', href })
  const letter = letterOf[kind]
  if (letter) await queueMailTo(tx, authorId, { kind: letter, params: { reason }, href })
}

/** Whoever waited hears that everybody can read his post now; by mail too, for it may have taken a while. */
export async function tellOfApproval(tx: Writer, { id, threadId, author }: PostRow): Promise<void> {
  const href = `/watki/${threadId}#p${id}`
  await notify(tx, [author.id], { kind: 'post-approved', subject: '', href })
  await queueMailTo(tx, author.id, { kind: 'moderation.approved', params: {}, href })
}

/** Whoever asked hears what a moderator changed in his thread, and why. */
export async function tellAsker(
  tx: Writer,
  { id, authorId }: HeldThread,
  { actorId, reason }: { actorId: number; reason: string },
): Promise<void> {
  if (authorId === actorId) return
  await notify(tx, [authorId], { kind: 'thread-changed', subject: '', detail: reason, href: `/watki/${id}` })
}

/** Whoever wrote the post hears that personal data were taken out of it, and why. */
export async function tellOfRedaction(
  tx: Writer,
  { id, threadId, author }: PostRow,
  { actorId, reason }: { actorId: number; reason: string },
): Promise<void> {
  if (author.id === actorId) return
  const href = `/watki/${threadId}#p${id}`
  await notify(tx, [author.id], { kind: 'post-redacted', subject: '', detail: reason, href })
}

/** Whoever reported the post hears that somebody has looked at it. */
export async function tellReporters(tx: Writer, caseId: number): Promise<void> {
  const reporters = (await listReports(tx, [caseId])).map(({ reporterId }) => reporterId)
  await notify(tx, reporters, { kind: 'report-decided', subject: '', href: addresses.myReports })
}
