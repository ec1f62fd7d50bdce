import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { desc, eq } from 'drizzle-orm'
import type { Database, Writer } from '../core/database.ts'
import { adoptions } from '../features/adoptions/tables.ts'
import { institutions } from '../features/institutions/tables.ts'
import { addEdition } from '../features/practices/queries/editions.ts'
import { findPractice } from '../features/practices/queries/find.ts'
import { addPractice, movePractice, type NewPractice } from '../features/practices/queries/moves.ts'
import { threads } from '../features/threads/tables.ts'
import { community } from './community/community.ts'

const way: readonly Stage[] = ['draft', 'assessment', 'approved', 'published']
const together = 50
const descriptions = community.practices.flatMap(({ description }) => (description ? [description] : []))

/** A published practice for each of the newest threads, the demo's descriptions over and over; needs that many without one. */
export async function fillShelves(db: Database, wanted: number): Promise<void> {
  const free = await db.read
    .select({
      id: threads.id,
      topic: threads.topic,
      area: threads.area,
      authorId: threads.authorId,
      institutionId: threads.institutionId,
    })
    .from(threads)
    .where(eq(threads.hasPractice, false))
    .orderBy(desc(threads.id))
    .limit(wanted)
  const offices = await db.read.select({ id: institutions.id }).from(institutions).limit(voivodeships.length)
  for (let from = 0; from < free.length; from += together) {
    await db.write(async (tx) => {
      for (const [at, thread] of free.slice(from, from + together).entries())
        await publish(tx, thread, from + at, offices)
    })
  }
}

type Free = { id: number } & Pick<NewPractice, 'topic' | 'area' | 'authorId' | 'institutionId'>

async function publish(
  tx: Writer,
  { id: threadId, ...thread }: Free,
  number: number,
  offices: readonly { id: number }[],
): Promise<void> {
  const description = descriptions[number % descriptions.length]
  if (!description) throw new Error('the demo describes no practice')
  const said = {
    nominatedBy: thread.authorId,
    justification: 'Dla pomiaru.',
    title: description.title,
    description,
  }
  const { id: practiceId } = await addPractice(tx, { threadId, ...thread, ...said })
  for (const to of way) {
    const practice = await findPractice(tx, practiceId)
    if (!practice) return
    if (to === 'published') await addEdition(tx, practice, { publishedBy: thread.authorId, changes: null })
    const dates =
      to === 'published' ? { publishedAt: tx.now - number * 60_000, verdict: 'good-practice' as const } : {}
    await movePractice(tx, practice, { to, actorId: thread.authorId, reason: null }, dates)
  }
  const office = offices[number % offices.length]
  if (office && number % 3 === 0)
    await tx.insert(adoptions).values({
      practiceId,
      institutionId: office.id,
      entry: 0,
      state: 'adopted',
      confirmedAt: tx.now,
      changedAt: tx.now,
    })
}
