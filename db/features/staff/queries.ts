import type { Role } from '@rynek/shared/core/roles.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import { and, desc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Reader, Writer } from '../../core/database.ts'
import { authorColumns, officeColumns } from '../accounts/author.ts'
import { holds } from '../accounts/queries.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { listHoldersOf } from '../memberships/queries/in-force.ts'

type Which = { words: readonly string[]; role?: Role | undefined; limit: number; after?: number | undefined }

/** People each of whose words typed stands in the name, the address or the name of the office; the newest first. */
export async function listPeople(db: Reader, { words, role, limit, after }: Which) {
  return db
    .select({ ...authorColumns, office: officeColumns, email: people.email, createdAt: people.createdAt })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(
      and(
        isNull(people.erasedAt),
        ...words.map(saying),
        role && holds(role),
        after === undefined ? undefined : lt(people.id, after),
      ),
    )
    .orderBy(desc(people.id))
    .limit(limit)
}

const saying = (word: string) =>
  or(
    sql`${folded(people.name)} like ${`%${word}%`}`,
    sql`${people.email} like ${`%${word}%`}`,
    sql`${institutions.searchKey} like ${`% ${word}%`}`,
  )

const letters = Object.entries({ Ą: 'a', Ć: 'c', Ę: 'e', Ł: 'l', Ń: 'n', Ó: 'o', Ś: 's', Ź: 'z', Ż: 'z' })

// Computed for every row: administrators look people up seldom, and a column for it would have to be kept in step.
const folded = (column: PgColumn): SQL =>
  sql`lower(${letters.reduce(
    (text, [letter, plain]) =>
      sql`replace(replace(${text}, ${letter}, ${plain}), ${letter.toLowerCase()}, ${plain})`,
    sql`${column}`,
  )})`

/**
 * Those who can administer now: who left his office has the role and no right. Whoever asks at the same moment waits for
 * this transaction.
 */
export async function holdAdministrators(tx: Writer): Promise<number[]> {
  await tx
    .update(people)
    .set({ roles: sql`${people.roles}` })
    .where(holds('administrator'))
  return (await listHoldersOf(tx, 'administrator')).map(({ id }) => id)
}

export async function changeRoles(tx: Writer, id: number, roles: Role[]): Promise<void> {
  await tx.update(people).set({ roles }).where(eq(people.id, id))
}

export async function findScope(db: Reader, id: number): Promise<Scope | null> {
  const [row] = await db.select({ scope: people.scope }).from(people).where(eq(people.id, id))
  return row?.scope ?? null
}

export async function changeScope(tx: Writer, id: number, scope: Scope | null): Promise<void> {
  await tx.update(people).set({ scope }).where(eq(people.id, id))
}
