import { createHash } from 'node:crypto'
import type { auditEntries } from '../tables.ts'

export type Entry = Omit<typeof auditEntries.$inferSelect, 'hash'>

/** The hash of an entry: of everything in it, in one spelling, and of the hash of the entry before. */
export function sealOf(entry: Entry, before: string): string {
  const { id, at, actorId, actorRole, action, threadId, postId, personId, reason } = entry
  const facts = [id, at, actorId, actorRole, action, threadId, postId, personId, reason]
  const content = JSON.stringify([...facts, sorted(entry.before), sorted(entry.after), before])
  return createHash('sha256').update(content).digest('hex')
}

/** PostgreSQL gives the fields of an object back in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return fields
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => [name, sorted(field)])
}
