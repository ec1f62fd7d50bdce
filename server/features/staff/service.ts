import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findAuthenticator } from '@rynek/db/features/factors/queries/factors.ts'
import { changeRoles, holdAdministrators, listPeople } from '@rynek/db/features/staff/queries.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { NewRoles, RolesOf, StaffList, StaffPerson } from '@rynek/shared/features/staff/schemas.ts'
import type { Person } from '../../core/person.ts'
import { toAuthor } from '../accounts/author.ts'
import { endSessions } from '../accounts/session-ends.ts'
import { announceAuthor, announceProfile } from '../profiles/announce.ts'
import { readRoles, requireNotOwnRoles, requireSeen, requireStillAdministrator } from './policy.ts'
import { tellRoles } from './tell.ts'

export type Staff = ReturnType<typeof createStaff>
type Query = { q?: string; role?: Role; after?: number | undefined }

const mostWords = 8

/** Who has which role, and the only place where it changes. */
export function createStaff({ db }: { db: Database }) {
  return {
    async list({ q = '', role, after }: Query): Promise<StaffList> {
      const words = foldedWords(q).slice(0, mostWords)
      const rows = await listPeople(db.slow, { words, role, after, limit: pageSize + 1 })
      const items = rows.slice(0, pageSize).map(toStaffPerson)
      return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null }
    },

    async find(reader: Person, id: number): Promise<RolesOf> {
      const row = await findPerson(db.read, id)
      if (!row || row.erasedAt !== null) throw new Problem('not-found', 'not-found')
      const secondFactor = (await findAuthenticator(db.read, id)) !== undefined
      return { person: toStaffPerson(row), secondFactor, own: reader.id === id }
    },

    /** The person is told, and signed out: no session keeps rights it was not begun with. */
    async appoint(
      actor: Pick<Person, 'id'>,
      personId: number,
      { roles: given, was, reason }: NewRoles,
    ): Promise<void> {
      requireNotOwnRoles(actor, personId)
      await db.write(async (tx) => {
        requireStillAdministrator(actor, await holdAdministrators(tx))
        const person = await findPerson(tx, personId)
        if (!person || person.erasedAt !== null) throw new Problem('not-found', 'not-found')
        requireSeen(was, person.roles)
        const roles = readRoles(given, person.roles)
        await changeRoles(tx, personId, roles)
        await endSessions(tx, { personId })
        await announceAuthor(tx, personId)
        announceProfile(tx, personId)
        await tellRoles(tx, { personId, roles, reason })
        const change = { before: { roles: person.roles }, after: { roles } }
        await addAuditEntry(tx, { actorId: actor.id, action: 'person.roles', personId, reason, ...change })
      })
    },
  }
}

type Row = Awaited<ReturnType<typeof listPeople>>[number]

const toStaffPerson = (row: Row): StaffPerson => ({
  ...toAuthor(row, row.office),
  email: row.email,
  memberSince: row.createdAt,
})
