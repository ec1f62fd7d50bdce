import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { int, table, text } from '../../core/columns.ts'

/** Visible threads of each topic, kept equal to a count in the transaction of every change: the home page shows them all. */
export const topicCounts = table('topic_counts', {
  topic: text().$type<TopicCode>().primaryKey(),
  threads: int().notNull(),
  unanswered: int().notNull(),
})
