import { and, eq } from 'drizzle-orm'
import { people } from '../accounts/tables.ts'
import { memberships } from './tables.ts'

/** Where a person stands with the office he sits in: a membership is bound to it. */
export const standing = and(
  eq(memberships.personId, people.id),
  eq(memberships.institutionId, people.institutionId),
)

/** The membership that lets a person act: join `memberships` to `people` on it. */
export const inForce = and(standing, eq(memberships.state, 'member'))
