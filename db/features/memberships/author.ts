import { and, eq } from 'drizzle-orm'
import { people } from '../accounts/tables.ts'
import { memberships } from './tables.ts'

/** The membership that lets a person act: join `memberships` to `people` on it. It is bound to the office he sits in. */
export const inForce = and(
  eq(memberships.personId, people.id),
  eq(memberships.institutionId, people.institutionId),
  eq(memberships.state, 'member'),
)
