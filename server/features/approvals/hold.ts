import type { Reader, Writer } from '@rynek/db/core/database.ts'
import { countOfNewcomer } from '@rynek/db/features/approvals/queries.ts'
import { addAutomaticCase, findOpenCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { findMedianTime } from '@rynek/db/features/moderation/queries/queue.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { type Awaiting, mostUnapproved } from '@rynek/shared/features/approvals/schemas.ts'
import { monthOfDecisions } from '@rynek/shared/features/moderation/kinds.ts'
import type { Person } from '../../core/person.ts'
import { announceCase } from '../moderation/announce.ts'

/** For which office something is written, and whether it goes past a moderator first. */
type Writing = { institutionId: number; newcomer: boolean; unapproved: boolean }

/**
 * The first post of somebody whose office nobody has confirmed waits for a moderator, and so does whatever he writes
 * until one was let through. Members are believed. What says a word that is `held` waits, whoever wrote it.
 */
export async function writingOf(tx: Writer, person: Person, held: string): Promise<Writing> {
  const { id: personId, newcomerAt } = person
  if (newcomerAt === undefined)
    return { institutionId: person.institutionId, newcomer: false, unapproved: held !== '' }
  const writes = { personId, institutionId: newcomerAt }
  const known = (await countOfNewcomer(tx, writes, { unapproved: false })) > 0
  if (!known && (await countOfNewcomer(tx, writes, { unapproved: true })) >= mostUnapproved)
    throw new Problem('conflict', 'approval-first', { params: { most: mostUnapproved } })
  return { institutionId: newcomerAt, newcomer: true, unapproved: !known || held !== '' }
}

/** Puts a post before the moderators, in the transaction that stored it. Nobody else hears of it. */
export async function awaitApproval(tx: Writer, postId: number, held: string): Promise<Awaiting> {
  await announceCase(tx, await addAutomaticCase(tx, postId, held || null))
  return toAwaiting(tx, postId)
}

/** What everybody reads already stays where it is, and a moderator looks at it, unless one does. */
export async function callModerator(tx: Writer, postId: number, held: string): Promise<void> {
  if (!held || (await findOpenCaseOf(tx, postId))) return
  await announceCase(tx, await addAutomaticCase(tx, postId, held))
}

export const toAwaiting = async (tx: Writer, postId: number): Promise<Awaiting> => ({
  postId,
  expected: await findExpected(tx, tx.now),
})

/** How long others waited lately; nothing is promised where nobody did. */
export const findExpected = (db: Reader, now: number): Promise<number | null> =>
  findMedianTime(db, { since: now - monthOfDecisions, origin: 'automatic' })
