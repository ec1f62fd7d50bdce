import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listStaffEntries } from '@rynek/db/features/audit/queries/entries.ts'
import {
  countWaiting,
  findMedianTime,
  listCases,
  listReports,
} from '@rynek/db/features/moderation/queries/queue.ts'
import { listNames } from '@rynek/db/features/moderation/queries/steps.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { monthOfDecisions } from '@rynek/shared/features/moderation/kinds.ts'
import type { Queue, QueueQuery } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toQueueCase } from '../views.ts'

const logSize = 100

export function queueing({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What waits for a moderator, the longest waiting first. The place in the event log is read before it. */
    async listQueue(person: Person, { mine, after, ...filter }: QueueQuery): Promise<Queue> {
      const lastEvent = await lastEventId(db.read)
      const rows = await listCases(db.read, {
        ...filter,
        scope: person.scope,
        assigneeId: mine ? person.id : undefined,
        after: after === undefined ? undefined : Number(after),
        limit: pageSize + 1,
      })
      const shown = rows.slice(0, pageSize)
      const reports = await listReports(
        db.read,
        shown.map(({ id }) => id),
      )
      const names = await listNames(
        db.read,
        shown.flatMap(({ assigneeId }) => assigneeId ?? []),
      )
      return {
        items: shown.map((row) => toQueueCase(row, { reports, names })),
        next: rows.length > pageSize ? String(shown.at(-1)?.id) : null,
        waiting: await countWaiting(db.read, person.scope),
        medianTime: await findMedianTime(db.read, { since: now() - monthOfDecisions }),
        scope: person.scope,
        epoch: db.epoch,
        lastEvent,
      }
    },

    /** What staff did, newest first. */
    async listLog() {
      return { items: await listStaffEntries(db.read, logSize) }
    },
  }
}
