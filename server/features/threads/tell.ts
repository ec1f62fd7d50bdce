import type { Writer } from '@rynek/db/core/database.ts'
import { listConcernedUntold, listUnreadHrefs } from '@rynek/db/features/notices/queries.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { notify } from '../notices/notify.ts'

type Thread = Pick<HeldThread, 'id' | 'title'>
type Author = { id: number }

/**
 * Who asked, and who said "we have this too", hear of a new answer once until they have looked: fifty answers in one
 * thread are one notice.
 */
export const tellOfAnswer = (tx: Writer, person: Author, thread: Thread): Promise<void> =>
  tellConcerned(tx, [person.id], thread, 'answer')

/** The author of what is commented hears of it; of his own remarks he knows. */
export async function tellOfComment(
  tx: Writer,
  person: Author,
  thread: Thread,
  author: Author,
): Promise<void> {
  if (author.id === person.id) return
  const href = addressOf(thread)
  const unread = await listUnreadHrefs(tx, { personId: author.id, kind: 'comment' })
  if (!unread.has(href)) await notify(tx, [author.id], { kind: 'comment', subject: thread.title, href })
}

/** The author of the answer hears that it helped, and those with the same problem that there is a solution. */
export async function tellOfSolution(
  tx: Writer,
  person: Author,
  thread: Thread,
  author: Author,
): Promise<void> {
  await tellConcerned(tx, [person.id, author.id], thread, 'solved')
  if (author.id === person.id) return
  await notify(tx, [author.id], { kind: 'accepted', subject: thread.title, href: addressOf(thread) })
}

async function tellConcerned(
  tx: Writer,
  except: readonly number[],
  thread: Thread,
  kind: NoticeKind,
): Promise<void> {
  const href = addressOf(thread)
  const untold = await listConcernedUntold(tx, { threadId: thread.id, kind, href })
  const others = untold.filter((id) => !except.includes(id))
  if (others.length > 0) await notify(tx, others, { kind, subject: thread.title, href })
}

const addressOf = ({ id, title }: Thread) => addresses.thread(id, slugOf(title))
