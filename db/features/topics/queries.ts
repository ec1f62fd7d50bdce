import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, count, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { prepared, preparedWrite } from '../../core/prepared.ts'
import { everybody } from '../../core/visible.ts'
import { threads } from '../threads/tables.ts'
import { visibleThread } from '../threads/visible.ts'
import { topicCounts } from './tables.ts'

const counts = prepared()((q) => q.select().from(topicCounts))

/** Topics in which anything was ever asked. */
export const listTopicCounts = (db: Reader) => counts(db, {})

type Step = { topic: TopicCode; threads: number; unanswered: number }

const step = preparedWrite<Step>()((q, p) =>
  q
    .insert(topicCounts)
    .values({ topic: p.topic, threads: p.threads, unanswered: p.unanswered })
    .onConflictDoUpdate({
      target: topicCounts.topic,
      set: {
        threads: sql`${topicCounts.threads} + excluded.threads`,
        unanswered: sql`${topicCounts.unanswered} + excluded.unanswered`,
      },
    }),
)

/** Counts so many threads of a topic more, or less. */
export async function countInTopic(tx: Writer, change: Step): Promise<void> {
  await step(tx, change)
}

/** Counts everything anew, after threads were added in bulk. */
export async function recountTopics(tx: Writer): Promise<void> {
  const counted = await tx
    .select({
      topic: threads.topic,
      threads: count(),
      unanswered: sql<number>`sum(case when ${threads.answers} = 0 then 1 else 0 end)`.mapWith(Number),
    })
    .from(threads)
    .where(and(visibleThread(everybody), eq(threads.archived, false)))
    .groupBy(threads.topic)
  await tx.delete(topicCounts)
  if (counted.length > 0) await tx.insert(topicCounts).values(counted)
}
