import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { practices } from '../tables.ts'

/** What a nomination takes over from its thread; nothing for a hidden one. */
export async function findNominee(db: Reader, threadId: number) {
  const [thread] = await db
    .select({
      id: threads.id,
      title: threads.title,
      topic: threads.topic,
      area: threads.area,
      authorId: threads.authorId,
      institutionId: threads.institutionId,
    })
    .from(threads)
    .where(and(eq(threads.id, threadId), visibleThread(everybody)))
  return thread
}

/** Who nominated, when and why; of his office the one he works in now. */
export async function findNomination(db: Reader, practiceId: number) {
  const [row] = await db
    .select({
      personId: people.id,
      name: people.name,
      office: institutions.name,
      at: practices.createdAt,
      justification: practices.justification,
    })
    .from(practices)
    .innerJoin(people, eq(people.id, practices.nominatedBy))
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(eq(practices.id, practiceId))
  return row
}
