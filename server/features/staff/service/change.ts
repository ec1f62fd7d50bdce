import type { Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry, type NewAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { holdAdministrators } from '@rynek/db/features/staff/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { endSessions } from '../../accounts/session-ends.ts'
import { requireNotOwnRoles, requireStillAdministrator } from '../policy.ts'
import { type Told, tell } from '../tell.ts'

export type Administrator = Pick<Person, 'id'>

/** The person whose rights change, for certain until the change is over: others who change rights wait that long. */
export async function holdSubject(tx: Writer, actor: Administrator, personId: number) {
  requireNotOwnRoles(actor, personId)
  requireStillAdministrator(actor, await holdAdministrators(tx))
  const person = await findPerson(tx, personId)
  if (!person || person.erasedAt !== null) throw new Problem('not-found', 'not-found')
  return person
}

/** What follows every change: the person is signed out, so that no session keeps rights it was not begun with. */
export async function conclude(
  tx: Writer,
  told: Told,
  entry: Omit<NewAuditEntry, 'personId' | 'reason'>,
): Promise<void> {
  const { personId, reason } = told
  await endSessions(tx, { personId })
  await tell(tx, told)
  await addAuditEntry(tx, { ...entry, personId, reason })
}
