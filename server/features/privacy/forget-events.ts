import type { Writer } from '@rynek/db/core/database.ts'
import { changeEvent, listEventsSaying, removeEventsOf } from '@rynek/db/features/privacy/queries/erase.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { type Trace, takingOut } from './take-out.ts'

type Known = { id: number; name: string }
type Called = { name: string; position?: string; roles?: readonly string[] }
type Forgotten = Known & { traces: readonly Trace[] }

/**
 * The log of events replays a week to whoever comes back, so it forgets as well. Events stay in their places: a reader
 * who was away must not miss what others said.
 */
export async function forgetEvents(tx: Writer, { id, name, traces }: Forgotten): Promise<void> {
  await removeEventsOf(tx, channels.person(id))
  const takeOut = takingOut(traces)
  const words = [name, ...traces.map((trace) => trace.words)]
  const nobody = { name: formerMember, position: '', roles: [] }
  for (const event of await listEventsSaying(tx, words))
    await changeEvent(tx, event.id, takeOut(calledAnew(event.data, { id, name }, nobody)))
}

/** A name that somebody gave up is not replayed, nor left for when he is erased. */
export async function renameInEvents(tx: Writer, person: Known, name: string): Promise<void> {
  for (const event of await listEventsSaying(tx, [person.name]))
    await changeEvent(tx, event.id, calledAnew(event.data, person, { name }))
}

/** Beside a post authors are known by their number; where a person himself is told of, by his name. */
function calledAnew(data: unknown, person: Known, called: Called): unknown {
  if (Array.isArray(data)) return data.map((item) => calledAnew(item, person, called))
  if (typeof data !== 'object' || data === null) return data
  // Told of somebody else, perhaps of the same name.
  if ('personId' in data && data.personId !== person.id) return data
  const fields = Object.entries(data).map(([field, value]) => [field, calledAnew(value, person, called)])
  const isHe = 'name' in data && data.name === person.name && (!('id' in data) || data.id === person.id)
  return { ...Object.fromEntries(fields), ...(isHe && called) }
}
