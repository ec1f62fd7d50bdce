import type { countByType, LedgerRow } from '@rynek/db/features/adoptions/queries/ledger.ts'
import type { Adoption, OfficeAdoptionList, TypeCount } from '@rynek/shared/features/adoptions/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toOffice } from '../accounts/author.ts'

/** Rows of one report each, as one adoption an office; the rows of an office stand together, the newest first. */
export function toAdoptions(rows: readonly LedgerRow[]): Adoption[] {
  const adoptions = new Map<number, Adoption>()
  for (const { id, state, office, entry } of rows) {
    const adoption = adoptions.get(id) ?? { id, state, office: toOffice(office), entries: [] }
    adoption.entries.push(entry)
    adoptions.set(id, adoption)
  }
  return [...adoptions.values()]
}

/** The newest report on each practice, the newest of all first. */
export function toOfficeAdoptions(rows: readonly LedgerRow[]): OfficeAdoptionList {
  const newest = rows.filter(({ id }, place) => rows[place - 1]?.id !== id)
  const items = newest
    .toSorted((one, other) => other.entry.reportedAt - one.entry.reportedAt)
    .map(({ practice, entry: { state, since } }) => ({
      practice: { ...practice, slug: slugOf(practice.title) },
      state,
      since,
    }))
  return { items }
}

export function toCounts(rows: Awaited<ReturnType<typeof countByType>>): TypeCount[] {
  const counts = new Map<string | null, TypeCount>()
  for (const { cityType, state, offices } of rows) {
    const none = { cityType, interested: 0, testing: 0, adopted: 0, gaveUp: 0 }
    const row = counts.get(cityType) ?? none
    if (state) row[state === 'gave-up' ? 'gaveUp' : state] = offices
    counts.set(cityType, row)
  }
  return [...counts.values()]
}
