import type { StoredEvent } from '@rynek/db/core/database.ts'
import { type EventKind, eventSchemas } from '@rynek/shared/core/events.ts'
import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import { Clean } from 'typebox/value'

/**
 * An event as readers get it. HTTP answers are trimmed by their schemas; nothing trims a socket but this, so a
 * field that a schema does not name never leaves, and a kind without a schema is not sent at all.
 */
export function happenedOf(epoch: string, event: StoredEvent): Happened | undefined {
  const { topic, id, prev, kind } = event
  if (!Object.hasOwn(eventSchemas, kind)) return undefined
  const data = Clean(eventSchemas[kind as EventKind], structuredClone(event.data))
  return { do: 'event', epoch, topic, id, prev: prev ?? 0, kind, data }
}

export const frameOf = (message: ServerMessage): Buffer => Buffer.from(JSON.stringify(message))
