import type { Role } from '@rynek/shared/core/roles.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { holds } from '../../accounts/queries.ts'
import { people } from '../../accounts/tables.ts'
import { inForce } from '../author.ts'
import { memberships } from '../tables.ts'

/** Everybody who works in an office now. */
export async function listPeopleOf(db: Reader, institutionId: number) {
  return db
    .select({ id: people.id, roles: people.roles })
    .from(people)
    .innerJoin(memberships, inForce)
    .where(and(eq(people.institutionId, institutionId), isNull(people.erasedAt)))
    .orderBy(people.id)
}

/** Holders of a role who can act in it, in the order they signed up. */
export async function listHoldersOf(db: Reader, role: Role) {
  return db
    .select({ id: people.id, institutionId: people.institutionId, scope: people.scope })
    .from(people)
    .innerJoin(memberships, inForce)
    .where(holds(role))
    .orderBy(people.id)
}

const standingOf = prepared<{ id: number }>()((q, p) =>
  q
    .select({ roles: people.roles, scope: people.scope, memberOf: memberships.institutionId })
    .from(people)
    .leftJoin(memberships, inForce)
    .where(eq(people.id, p.id)),
)

/** Which rights a person has at this moment, for a write in his name. */
export const findStanding = async (tx: Writer, id: number) => (await standingOf(tx, { id }))[0]
