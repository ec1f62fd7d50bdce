import { id, index, json, moment, ref, table, text, uniqueIndex } from './columns.ts'

/** What happened, written by the transaction that made it happen. Ids become visible in rising order. */
export const events = table(
  'events',
  {
    id: id(),
    topic: text().notNull(),
    /** Id of this topic's event before it, so that a reader sees a hole at once. */
    prev: ref(),
    kind: text().notNull(),
    data: json<unknown>().notNull(),
    at: moment().notNull(),
  },
  (it) => [index('events_topic').on(it.topic, it.id), index('events_at').on(it.at)],
)

/** One row: the name of this database's life. */
export const epochs = table(
  'epochs',
  { id: id(), name: text().notNull(), startedAt: moment().notNull() },
  (it) => [uniqueIndex('epochs_name').on(it.name)],
)
