import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listTopicCounts } from '@rynek/db/features/topics/queries.ts'
import type { TopicCounts } from '@rynek/shared/features/threads/schemas.ts'

export type Topics = ReturnType<typeof createTopics>

export function createTopics({ db }: { db: Database }) {
  return {
    /** Topics in which something was asked; the others have nothing. */
    async count(): Promise<TopicCounts> {
      const lastEvent = await lastEventId(db.read)
      const rows = await listTopicCounts(db.read)
      const items = rows.map(({ topic, threads, unanswered }) => ({ topic, threads, unanswered }))
      return { items, epoch: db.epoch, lastEvent }
    },
  }
}
