import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { institutions } from '../../institutions/tables.ts'
import { officeDomains } from '../tables.ts'

export type OfficeDomain = { institutionId: number; domain: string }

/** Whether this very domain is listed for the office; names below it are not. */
export async function isDomainOf(db: Reader, { institutionId, domain }: OfficeDomain): Promise<boolean> {
  const rows = await db
    .select({ domain: officeDomains.domain })
    .from(officeDomains)
    .where(and(eq(officeDomains.institutionId, institutionId), eq(officeDomains.domain, domain)))
  return rows.length > 0
}

/** Ids of offices by their codes in the register. */
export async function listOfficeIds(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db.select({ id: institutions.id, code: institutions.code }).from(institutions)
  return new Map(rows.map(({ id, code }) => [code, id]))
}

/** Brings what is listed to what is given; answers how many are new and how many are gone. */
export async function replaceDomains(tx: Writer, given: readonly OfficeDomain[]) {
  const keyOf = ({ institutionId, domain }: OfficeDomain) => `${institutionId} ${domain}`
  const known = await tx.select().from(officeDomains)
  const wanted = new Map(given.map((one) => [keyOf(one), one]))
  const gone = known.filter((one) => !wanted.has(keyOf(one)))
  for (const one of known) wanted.delete(keyOf(one))
  for (const one of gone) {
    await tx
      .delete(officeDomains)
      .where(and(eq(officeDomains.institutionId, one.institutionId), eq(officeDomains.domain, one.domain)))
  }
  const added = [...wanted.values()]
  // In pieces, because a statement takes only so many values.
  for (let at = 0; at < added.length; at += 500)
    await tx.insert(officeDomains).values(added.slice(at, at + 500))
  return { added: added.length, removed: gone.length }
}
