import type { Reader, Writer } from '@rynek/db/core/database.ts'
import { listPeopleUsing } from '@rynek/db/features/adoptions/queries/ledger.ts'
import { findNomination } from '@rynek/db/features/practices/queries/nominee.ts'
import { listThreadsSolvedBy } from '@rynek/db/features/threads/queries/solve.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import {
  isPublic,
  type Nomination,
  type PracticeBadge,
  type Stage,
  type Verdict,
} from '@rynek/shared/features/practices/badge.ts'
import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { notify } from '../notices/notify.ts'

type Badge = { id: number; stage: Stage; title: string; verdict: Verdict | null }
type Moved = Badge & { thread: { id: number }; author: { id: number } }

/** What everybody sees of a practice on its thread: of a draft, that there is one. Nothing once it ended without being published. */
export function badgeOf({ id, stage, title, verdict }: Badge): PracticeBadge | null {
  if (ended.includes(stage)) return null
  if (!isPublic(stage)) return { id, stage, title: '', slug: slugOf(''), verdict: null }
  return { id, stage, title, slug: slugOf(title), verdict }
}

/** What everybody reads of a nomination while nothing is published yet; nothing of one that ended. */
export async function nominationOf(
  db: Reader,
  { id, stage }: { id: number; stage: Stage },
): Promise<Nomination | null> {
  if (ended.includes(stage) || isPublic(stage)) return null
  const found = await findNomination(db, id)
  if (!found) return null
  const { personId, name, office, at, justification } = found
  return { by: { id: personId, name, office }, at, justification }
}

/** Tells pages that show the practice that something about it is new. */
export async function announceStanding(
  tx: Writer,
  practice: Badge & { thread: { id: number } },
): Promise<void> {
  const data = { practice: badgeOf(practice) }
  const nomination = await nominationOf(tx, practice)
  const topic = channels.thread(practice.thread.id)
  tx.emit({ topic, kind: 'practice.moved', data: { ...data, nomination } })
  for (const threadId of await listThreadsSolvedBy(tx, practice.id)) {
    tx.emit({ topic: channels.thread(threadId), kind: 'thread.solved-changed', data })
  }
}

/** Tells the thread where its practice stands now, and the author, unless he moved it himself (`actorId`). */
export async function announceMove(tx: Writer, moved: Moved, actorId: number | null): Promise<void> {
  const { author, stage, title, id } = moved
  await announceStanding(tx, moved)
  if (actorId === author.id) return
  const kind = stage === 'nominated' ? 'practice-nominated' : 'practice-moved'
  await notify(tx, [author.id], { kind, subject: title, detail: stage, href: addresses.dossier(id) })
}

/** Tells pages, the author and the offices that use the practice of a new edition; whoever published it knows. */
export async function announceEdition(
  tx: Writer,
  practice: Moved & { edition: number },
  actorId: number,
): Promise<void> {
  const { id, author, title, edition } = practice
  await announceStanding(tx, practice)
  const concerned = [author.id, ...(await listPeopleUsing(tx, id))].filter((personId) => personId !== actorId)
  const href = addresses.changesBetween(id, edition - 1, edition)
  await notify(tx, concerned, { kind: 'practice-new-edition', subject: title, href })
}
