import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Line, Prose } from '../../core/text.ts'

const closed = { additionalProperties: false }

/** From the hardest on. `block`: not taken; `hold`: waits for a moderator; `mask`: dots in its place; `warn`: once asked. */
export const watchActions = ['block', 'hold', 'mask', 'warn'] as const
export const WatchAction = Type.Enum(watchActions)
export type WatchAction = (typeof watchActions)[number]

/** One word, or several that stand one after the other; any form of them counts. */
export const NewWatchWord = Type.Object(
  { word: Line(80, 2), action: WatchAction, reason: Prose(300, 5) },
  closed,
)
export type NewWatchWord = Static<typeof NewWatchWord>

export const WatchWord = Type.Object({
  id: Id,
  word: Type.String(),
  action: WatchAction,
  /** Why, for other moderators. */
  reason: Type.String(),
  by: Type.String(),
  at: Moment,
})
export type WatchWord = Static<typeof WatchWord>

/** `may`: whether the reader may change the list, which counts for the whole forum. */
export const WatchList = Type.Object({ items: Type.Array(WatchWord), may: Type.Boolean() })
export type WatchList = Static<typeof WatchList>
