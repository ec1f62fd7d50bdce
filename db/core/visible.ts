import { permitted, type Role } from '@rynek/shared/core/roles.ts'
import { type AnyColumn, or, type SQL, sql } from 'drizzle-orm'

/**
 * Who reads, as far as a rule looks at him. Whatever a rule may ask is here and nothing else: groups a person is in
 * will be one more field.
 */
export type Actor = {
  readonly id: number
  readonly institutionId: number
  readonly roles: readonly Role[]
} | null

/** What a guest may see everybody may, and what everybody may see is all that kept pages and public events tell. */
export const everybody: Actor = null

/**
 * Which rows of a kind of thing this reader may see. Each kind has one, in `visible.ts` of its room, and every query
 * whose answer leaves the house asks it: what it does not let through is as if it were not there.
 */
export type Rule = (actor: Actor) => SQL

export const always = sql`1 = 1`
export const never = sql`1 = 0`

/** Any of these is enough; without one, nobody. */
export const anyOf = (...rules: (SQL | undefined)[]): SQL => or(...rules) ?? never

export const moderates = (actor: Actor): boolean => actor !== null && permitted(actor.roles, 'moderate')

/** The text where the rule lets it be read, and nothing where only its place may be known. */
export const textWhere = (rule: SQL, text: AnyColumn) =>
  sql<string>`case when ${rule} then ${text} else '' end`
