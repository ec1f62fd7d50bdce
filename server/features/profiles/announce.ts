import type { Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { listThreadIdsOf } from '@rynek/db/features/profiles/queries.ts'
import { channels } from '@rynek/shared/core/events.ts'

/** Tells every thread where the person wrote how he is called now. */
export async function announceAuthor(tx: Writer, personId: number): Promise<void> {
  const person = await findPerson(tx, personId)
  if (!person) throw new Error(`person ${personId} was changed and is gone`)
  const { name, position, roles, verifiedFor } = person
  const data = { personId, author: { name, position, roles }, verifiedFor }
  for (const id of await listThreadIdsOf(tx, personId)) {
    tx.emit({ topic: channels.thread(id), kind: 'author.changed', data })
  }
}

/** Both, for what changes wherever the person's name stands. */
export async function announcePerson(tx: Writer, personId: number): Promise<void> {
  await announceAuthor(tx, personId)
  announceProfile(tx, personId)
}

/** Whoever has the person's page open asks for it anew; kept pages are stale. */
export function announceProfile(tx: Writer, personId: number): void {
  tx.emit({ topic: channels.profile(personId), kind: 'profile.changed', data: {} })
}
