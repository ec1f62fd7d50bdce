import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listThreads } from '@rynek/db/features/threads/queries/list.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { ThreadList, ThreadQuery } from '@rynek/shared/features/threads/schemas.ts'
import { cursorAfter, placeOf } from '../../../core/cursor.ts'
import { dayOf } from '../../../core/day.ts'
import type { Search } from '../../search/port.ts'
import { cityTypesIn } from '../city-types.ts'
import { toSummary } from '../views.ts'

const sortValue = { active: 'lastActivityAt', newest: 'createdAt', shared: 'sameProblem' } as const

export function listing({ db, search, now }: { db: Database; search: Search; now: () => number }) {
  return {
    /** A page of visible threads. The place in the event log is read first, so that nothing after it is missed. */
    async list({
      after,
      q,
      cityTypes,
      order = 'active',
      area,
      topic,
      institution,
      state,
      only,
    }: ThreadQuery): Promise<ThreadList> {
      const types = cityTypes === undefined ? undefined : cityTypesIn(cityTypes)
      const place = after === undefined ? undefined : placeOf(after)
      const today = dayOf(now())
      const office = institution === undefined ? undefined : Number(institution)
      const where = { area, topic, cityTypes: types, institution: office, state, only, today }
      const filter = { ...where, order, after: place }
      const lastEvent = await lastEventId(db.read)
      const rows = q?.trim() ? await search.findThreads(q, filter) : await listThreads(db.read, filter)
      const items = rows.slice(0, pageSize).map(toSummary)
      const last = rows.length > pageSize ? items.at(-1) : undefined
      const next = last ? cursorAfter(last[sortValue[order]], last.id) : null
      return { items, next, epoch: db.epoch, lastEvent }
    },
  }
}
