import type { Writer } from '@rynek/db/core/database.ts'
import { changeEvent, listEventsSaying, removeEventsOf } from '@rynek/db/features/privacy/queries/erase.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { type Trace, takingOut } from './take-out.ts'

type Forgotten = { id: number; name: string; traces: readonly Trace[] }

/**
 * The log of events replays a week to whoever comes back, so it forgets as well. Events stay in their places: a reader
 * who was away must not miss what others said.
 */
export async function forgetEvents(tx: Writer, { id, name, traces }: Forgotten): Promise<void> {
  await removeEventsOf(tx, channels.person(id))
  const takeOut = takingOut(traces)
  const words = [name, ...traces.map((trace) => trace.words)]
  for (const event of await listEventsSaying(tx, words)) {
    await changeEvent(tx, event.id, takeOut(withoutAuthor(event.data, { id, name })))
  }
}

/** Beside a post authors are known by their number; where a person himself is told of, by his name. */
function withoutAuthor(data: unknown, person: { id: number; name: string }): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutAuthor(item, person))
  if (typeof data !== 'object' || data === null) return data
  const fields = Object.entries(data).map(([field, value]) => [field, withoutAuthor(value, person)])
  const isHe = 'name' in data && data.name === person.name && (!('id' in data) || data.id === person.id)
  return { ...Object.fromEntries(fields), ...(isHe && { name: formerMember, position: '', roles: [] }) }
}
