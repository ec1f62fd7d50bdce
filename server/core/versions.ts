import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { channels, type EventKind } from '@rynek/shared/core/events.ts'
import { isPublic } from './realtime/channels.ts'

/** After these another title stands somewhere, or none. */
const changesTitles: ReadonlySet<string> = new Set<EventKind>(['thread.added', 'thread.changed'])

/**
 * The last event id of every channel that changed since this process started; a kept page is fresh
 * while the versions of what it shows stand still. A commit of this process counts before it is answered.
 */
export async function followVersions(db: Database) {
  const startedAfter = await lastEventId(db.read)
  const last = new Map<string, number>()
  let newest = startedAfter

  const note = (events: readonly { id: number; topic: string; kind: string }[]) => {
    for (const { id, topic, kind } of events) {
      for (const channel of changesTitles.has(kind) ? [topic, channels.titles] : [topic])
        if (id > (last.get(channel) ?? 0)) last.set(channel, id)
      // What one person or office is told changes no page for the public.
      if (id > newest && isPublic(topic)) newest = id
    }
  }
  const stopListening = db.onCommitted(note)
  const stopFollowing = await db.follow(startedAfter, note)

  return {
    versionOf(shown: readonly string[]): number {
      if (shown.includes(channels.anything)) return newest
      return Math.max(startedAfter, ...shown.map((channel) => last.get(channel) ?? 0))
    },
    async close() {
      stopListening()
      await stopFollowing()
    },
  }
}
