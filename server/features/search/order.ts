import { pageSize } from '@rynek/shared/core/lists.ts'
import type { SearchOrder } from '@rynek/shared/features/search/schemas.ts'
import { cursorAfter, type Place, placeOf } from '../../core/cursor.ts'
import type { Question } from './port.ts'
import type { Ranked } from './rank.ts'

const value: Record<SearchOrder, (hit: Ranked) => number> = {
  best: ({ total }) => total,
  newest: ({ row }) => row.threadId,
  active: ({ row }) => row.activeAt,
}

const placeIn = (hit: Ranked, order: SearchOrder): Place => [value[order](hit), hit.row.threadId]

export function inOrder(hits: readonly Ranked[], order: SearchOrder): Ranked[] {
  return hits.toSorted((one, other) => (isAfter(placeIn(one, order), placeIn(other, order)) ? 1 : -1))
}

const isAfter = ([value, id]: Place, [other, otherId]: Place) =>
  value < other || (value === other && id < otherId)

export function pageOf(ranked: readonly Ranked[], { after, order = 'best' }: Question) {
  const place = after === undefined ? undefined : placeOf(after)
  const rest = place ? ranked.filter((hit) => isAfter(placeIn(hit, order), place)) : ranked
  const items = rest.slice(0, pageSize)
  const last = rest.length > pageSize ? items.at(-1) : undefined
  return { items, next: last ? cursorAfter(...placeIn(last, order)) : null }
}
