import { isPublic, type Stage, type Verdict } from '@rynek/shared/features/practices/badge.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { people } from '../../accounts/tables.ts'
import { threads } from '../../threads/tables.ts'
import { practiceMoves, practices } from '../tables.ts'

export type NewPractice = {
  threadId: number
  topic: TopicCode
  area: string
  authorId: number
  institutionId: number
  nominatedBy: number
  justification: string
  title: string
  description: Description
}

export type Step = { to: Stage; actorId: number | null; reason: string | null }

/** What changes with a move. */
export type Change = {
  verdict?: Verdict | null
  round?: number
  publishedAt?: number
  confirmedAt?: number
  reviewBy?: number | null
}

/** Stores the nomination and its first move; a second open one of the same thread breaks `practices_one_open`. */
export async function addPractice(tx: Writer, practice: NewPractice): Promise<{ id: number }> {
  const row = { ...practice, stage: 'nominated' as const, createdAt: tx.now }
  const { id } = only(await tx.insert(practices).values(row).returning({ id: practices.id }))
  const reason = practice.justification
  await addMove(
    tx,
    { id, step: null, stage: 'nominated' },
    { to: 'nominated', actorId: practice.nominatedBy, reason },
  )
  return { id }
}

/** The constraints refuse a move the lifecycle does not know, and two moves at once from the same stage. */
export async function movePractice(
  tx: Writer,
  practice: { id: number; step: number | null; stage: Stage },
  step: Step,
  also: Change = {},
): Promise<void> {
  await addMove(tx, practice, step, also)
  if (isPublic(step.to) !== isPublic(practice.stage)) {
    const { threadId } = only(
      await tx.select({ threadId: practices.threadId }).from(practices).where(eq(practices.id, practice.id)),
    )
    await tx
      .update(threads)
      .set({ hasPractice: isPublic(step.to) })
      .where(eq(threads.id, threadId))
  }
}

async function addMove(
  tx: Writer,
  { id, step, stage }: { id: number; step: number | null; stage: Stage },
  { to, actorId, reason }: Step,
  also: Change = {},
): Promise<void> {
  const next = (step ?? 0) + 1
  const from = step === null ? { fromStep: null, fromStage: null } : { fromStep: step, fromStage: stage }
  await tx
    .insert(practiceMoves)
    .values({ practiceId: id, step: next, stage: to, ...from, actorId, reason, at: tx.now })
  await tx
    .update(practices)
    .set({ stage: to, step: next, ...also })
    .where(eq(practices.id, id))
}

/** From the nomination on. */
export async function listMoves(db: Reader, practiceId: number) {
  return db
    .select({
      from: practiceMoves.fromStage,
      to: practiceMoves.stage,
      actorId: practiceMoves.actorId,
      actor: people.name,
      reason: practiceMoves.reason,
      at: practiceMoves.at,
    })
    .from(practiceMoves)
    .leftJoin(people, eq(people.id, practiceMoves.actorId))
    .where(eq(practiceMoves.practiceId, practiceId))
    .orderBy(asc(practiceMoves.step))
}
