import { type Static, Type } from 'typebox'

/** The socket's own words. The same messages travel over the event stream; polling asks for them in one answer. */

export const Topic = Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z]+(:[a-z0-9]{1,40})?$' })
export const Epoch = Type.String({ minLength: 1, maxLength: 40 })
const EventId = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

/** Joins a topic from where the page stands, as one operation: what happened since, then everything as it happens. */
export const Watch = Type.Object(
  { do: Type.Literal('watch'), topic: Topic, epoch: Epoch, after: EventId },
  { additionalProperties: false },
)
export type Watch = Static<typeof Watch>

export const Unwatch = Type.Object(
  { do: Type.Literal('unwatch'), topic: Topic },
  { additionalProperties: false },
)

export const ClientMessage = Type.Union([Watch, Unwatch])
export type ClientMessage = Static<typeof ClientMessage>

/** `prev` is the id of the topic's event before this one, so that a reader sees a hole at once. */
export const Happened = Type.Object({
  do: Type.Literal('event'),
  epoch: Epoch,
  topic: Topic,
  id: EventId,
  prev: EventId,
  kind: Type.String(),
  data: Type.Unknown(),
})
export type Happened = Static<typeof Happened>

/** Everything up to `id` has been sent; from here on the topic is live. */
export const Watching = Type.Object({ do: Type.Literal('watching'), topic: Topic, id: EventId })

/** The log does not reach back that far (or the epoch is another one): load the page anew, then go on from `id`. */
export const Reset = Type.Object({ do: Type.Literal('reset'), epoch: Epoch, topic: Topic, id: EventId })

/** The reader's session or rights changed: the connection ends and must be made again. */
export const Reauth = Type.Object({ do: Type.Literal('reauth') })

/** This reader may not watch this topic, or there is none. Asking again is of no use. */
export const Refused = Type.Object({ do: Type.Literal('refused'), topic: Topic })

/** Nothing happened, and the connection stands: a reader who hears nothing at all for longer has lost it. */
export const Alive = Type.Object({ do: Type.Literal('alive') })

/** How often `alive` is said, and after what silence a reader gives the connection up; milliseconds. */
export const aliveEvery = 20_000
export const longestSilence = 30_000

export const ServerMessage = Type.Union([Happened, Watching, Reset, Reauth, Refused, Alive])
export type ServerMessage = Static<typeof ServerMessage>

/** `GET /api/live?topic=&epoch=&after=` and `GET /api/live/stream?topic=&epoch=&after=` (server-sent events). */
export const LiveQuery = Type.Object(
  { topic: Topic, epoch: Epoch, after: Type.String({ pattern: '^[0-9]{1,16}$' }) },
  { additionalProperties: false },
)
export type LiveQuery = Static<typeof LiveQuery>

/** What the socket would have said since `after`, ending with `watching`, `reset` or `refused`. */
export const LiveAnswer = Type.Object({ messages: Type.Array(ServerMessage) })
export type LiveAnswer = Static<typeof LiveAnswer>
