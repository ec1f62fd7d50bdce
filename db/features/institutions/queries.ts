import type { CityType } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { institutions } from './tables.ts'

export type InstitutionRow = typeof institutions.$inferSelect
export type RegisterUnit = Omit<typeof institutions.$inferInsert, 'id' | 'searchKey' | 'demo' | 'closedAt'>

/** Every word of the name with a space before it, so that the beginning of any word can be looked for. */
export const searchKeyOf = (...names: string[]): string =>
  ` ${[...new Set(foldedWords(names.join(' ')))].join(' ')}`

export async function findInstitution(db: Reader, id: number): Promise<InstitutionRow | undefined> {
  const [row] = await db.select().from(institutions).where(eq(institutions.id, id))
  return row
}

export async function findInstitutionByCode(db: Reader, code: string): Promise<InstitutionRow | undefined> {
  const [row] = await db.select().from(institutions).where(eq(institutions.code, code))
  return row
}

const countyOf = sql<string>`case when ${institutions.kind} = 'powiat' then ${institutions.unit} else ${institutions.county} end`

/** Offices of the county that this one belongs to, itself among them; none where it belongs to none. */
export async function listOfficesOfCounty(db: Reader, institutionId: number): Promise<number[]> {
  const [own] = await db
    .select({ voivodeship: institutions.voivodeship, county: countyOf })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  if (!own?.county) return []
  // Counties of different voivodeships share names: "bielski" is in Silesia and in Podlasie.
  const offices = await db
    .select({ id: institutions.id })
    .from(institutions)
    .where(and(eq(institutions.voivodeship, own.voivodeship), eq(countyOf, own.county)))
  return offices.map(({ id }) => id)
}

/** Open offices each of whose words typed begins a word of the name: those named exactly so first, then the larger. */
export async function listInstitutions(
  db: Reader,
  { q, cityType, demo, limit }: { q: string; cityType?: CityType | undefined; demo: boolean; limit: number },
) {
  const words = foldedWords(q)
  const begins = words.map((word) => sql`${institutions.searchKey} like ${`% ${word}%`}`)
  const exactly = sql`case when ${institutions.searchKey} like ${`% ${words.join(' ')}`} then 0 else 1 end`
  return db
    .select()
    .from(institutions)
    .where(
      and(
        ...begins,
        isNull(institutions.closedAt),
        cityType ? eq(institutions.cityType, cityType) : undefined,
        demo ? undefined : eq(institutions.demo, false),
      ),
    )
    .orderBy(asc(exactly), desc(sql`coalesce(${institutions.population}, 0)`), asc(institutions.code))
    .limit(limit)
}

/** Adds what is new and changes what differs, by code; answers how many of each. */
export async function upsertInstitutions(tx: Writer, units: readonly RegisterUnit[]) {
  const codes = units.map(({ code }) => code)
  const known = await tx.select().from(institutions).where(inArray(institutions.code, codes))
  const byCode = new Map(known.map((row) => [row.code, row]))
  let changed = 0
  const added = []
  for (const unit of units) {
    const row = { ...unit, searchKey: searchKeyOf(unit.name, unit.unit), closedAt: null }
    const before = byCode.get(unit.code)
    if (!before) added.push(row)
    else if (differs(before, row)) {
      changed++
      await tx.update(institutions).set(row).where(eq(institutions.id, before.id))
    }
  }
  if (added.length > 0) await tx.insert(institutions).values(added)
  return { added: added.length, changed }
}

/** The last known populations, by code. */
export async function listPopulations(db: Reader) {
  const { code, population, populationOn } = institutions
  return db.select({ code, population, populationOn }).from(institutions).where(isNotNull(population))
}

/** Marks units that the register no longer has; people and posts keep pointing at them. Associations are in no register. */
export async function closeInstitutionsBut(tx: Writer, codes: ReadonlySet<string>): Promise<number> {
  const open = await tx
    .select({ id: institutions.id, code: institutions.code })
    .from(institutions)
    .where(
      and(
        isNull(institutions.closedAt),
        eq(institutions.demo, false),
        ne(institutions.kind, 'stowarzyszenie'),
      ),
    )
  const gone = open.filter(({ code }) => !codes.has(code))
  for (const { id } of gone)
    await tx.update(institutions).set({ closedAt: tx.now }).where(eq(institutions.id, id))
  return gone.length
}

function differs(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(after).some(([name, value]) => before[name] !== value)
}

/** An office of the demo, shown as such. */
export async function addDemoOffice(
  tx: Writer,
  office: Omit<RegisterUnit, 'subKind' | 'populationOn' | 'stateOn'>,
): Promise<number> {
  const row = { ...office, subKind: '', demo: true, searchKey: searchKeyOf(office.name, office.unit) }
  return only(await tx.insert(institutions).values(row).returning({ id: institutions.id })).id
}
