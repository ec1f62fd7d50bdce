import type { Database } from '@rynek/db/core/database.ts'
import { listOfficeIds, replaceDomains } from '@rynek/db/features/memberships/queries/domains.ts'
import { chooseDomains } from './choose.ts'
import type { DomainLine } from './read.ts'

export type Imported = {
  /** Offices with a domain of their own. */
  offices: number
  added: number
  removed: number
  /** Offices whose host is shared or free. */
  shared: number
  /** Offices that the register does not have. */
  unknown: number
}

/** Puts the list in place of the one before, in one transaction: one half of two lists is neither. */
export async function storeDomains(
  { db }: { db: Database },
  lines: readonly DomainLine[],
): Promise<Imported> {
  const chosen = chooseDomains(lines)
  return db.write(async (tx) => {
    const ids = await listOfficeIds(tx)
    // A city that is its own county stands in some lists as a county; the register has it as a commune.
    const idOf = (code: string) => ids.get(code) ?? ids.get(`${code}01`)
    const known = chosen.flatMap(({ code, domain }) => {
      const institutionId = idOf(code)
      return institutionId === undefined ? [] : [{ institutionId, domain }]
    })
    const own = new Set(chosen.map(({ code }) => code))
    return {
      ...(await replaceDomains(tx, known)),
      offices: new Set(known.map(({ institutionId }) => institutionId)).size,
      shared: lines.filter(({ code }) => !own.has(code)).length,
      unknown: lines.filter(({ code }) => idOf(code) === undefined).length,
    }
  })
}
