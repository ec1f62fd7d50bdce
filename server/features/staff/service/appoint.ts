import type { Database } from '@rynek/db/core/database.ts'
import { changeRoles, changeScope } from '@rynek/db/features/staff/queries.ts'
import type { NewRoles } from '@rynek/shared/features/staff/schemas.ts'
import { announcePerson } from '../../profiles/announce.ts'
import { mayBeLimited, readRoles, requireSeen } from '../policy.ts'
import { type Administrator, conclude, holdSubject } from './change.ts'

export function appointing({ db }: { db: Database }) {
  return {
    /** Gives roles and takes them away. */
    async appoint(actor: Administrator, personId: number, { roles: given, was, reason }: NewRoles) {
      await db.write(async (tx) => {
        const person = await holdSubject(tx, actor, personId)
        requireSeen(was, person.roles)
        const roles = readRoles(given, person.roles)
        await changeRoles(tx, personId, roles)
        // Or it would lie in wait for the day he is a moderator again.
        if (!mayBeLimited(roles)) await changeScope(tx, personId, null)
        await announcePerson(tx, personId)
        const named = roles.map((role) => `accounts.role.${role}` as const)
        const change = { before: { roles: person.roles }, after: { roles } }
        const entry = { actorId: actor.id, action: 'person.roles' as const, ...change }
        await conclude(tx, { kind: 'roles-changed', personId, named, reason }, entry)
      })
    },
  }
}
