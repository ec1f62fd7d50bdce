import { cityTypes, cityTypesLike } from '@rynek/shared/core/city-types.ts'
import { costBands } from '@rynek/shared/features/adoptions/rules.ts'
import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import { populationBands } from '@rynek/shared/features/institutions/schemas.ts'
import {
  browse,
  type Entry,
  type Filter,
  facetNames,
  orders,
  placeIn,
  standings,
} from '@rynek/shared/features/library/rules.ts'
import { publicStages, verdicts } from '@rynek/shared/features/practices/badge.ts'
import { areaCodes, areaOf, topicCodes } from '@rynek/shared/features/topics/catalogue.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const entry = fc.record({
  institutionId: fc.integer({ min: 1, max: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...topicCodes), { minLength: 1, maxLength: 3 }),
  stage: fc.constantFrom(...publicStages),
  verdict: fc.constantFrom(...verdicts),
  fits: fc.uniqueArray(fc.constantFrom(...cityTypes), { maxLength: 4 }),
  band: fc.constantFrom(...populationBands, null),
  voivodeship: fc.constantFrom(...voivodeships),
  cost: fc.constantFrom(...costBands),
  year: fc.integer({ min: 2025, max: 2027 }),
  publishedAt: fc.integer({ min: 0, max: 5 }),
  freshAt: fc.integer({ min: 0, max: 5 }),
  adopters: fc.integer({ min: 0, max: 3 }),
  adoptedBy: fc.array(fc.constantFrom(...cityTypes), { maxLength: 2 }),
})
const library = fc
  .array(entry, { maxLength: 30 })
  .map((rows) =>
    rows.map((row, at): Entry => ({ ...row, id: at + 1, areas: [...new Set(row.topics.map(areaOf))] })),
  )
const words = {
  area: areaCodes,
  fits: cityTypes,
  band: populationBands,
  voivodeship: voivodeships,
  cost: costBands,
  standing: standings,
  adoptedBy: cityTypes,
  year: [2025, 2026, 2027],
} as const
const filter = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, fc.constantFrom<unknown>(...words[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Filter>

/** The same said again, one entry and one condition at a time. */
function fitting({ stage, verdict, ...entry }: Entry, wanted: Filter): boolean {
  const standing = wanted.standing
  return (
    (standing === 'archived') === (stage === 'archived') &&
    (!standing || standing === 'archived' || stage === standing || verdict === standing) &&
    (!wanted.area || entry.areas.includes(wanted.area)) &&
    (!wanted.topic || entry.topics.includes(wanted.topic)) &&
    (!wanted.fits || entry.fits.includes(wanted.fits)) &&
    (!wanted.band || entry.band === wanted.band) &&
    (!wanted.voivodeship || entry.voivodeship === wanted.voivodeship) &&
    (!wanted.cost || entry.cost === wanted.cost) &&
    (!wanted.year || entry.year === wanted.year) &&
    (!wanted.adoptedBy ||
      entry.adoptedBy.some((type) => cityTypesLike(type).includes(wanted.adoptedBy as 'MSR')))
  )
}

test('finds what passes every part of the filter, and counts what each other choice would find', () => {
  fc.assert(
    fc.property(library, filter, (entries, wanted) => {
      const { found, facets } = browse(entries, wanted, 'newest')
      const ids = (rows: readonly Entry[]) => rows.map(({ id }) => id).toSorted((one, other) => one - other)
      expect(ids(found)).toEqual(ids(entries.filter((one) => fitting(one, wanted))))
      const { area: _, ...rest } = wanted
      for (const topic of topicCodes) {
        const instead = entries.filter((one) => fitting(one, { ...rest, topic })).length
        expect([topic, facets.area[topic] ?? 0]).toEqual([topic, instead])
      }
      for (const name of facetNames) {
        for (const word of words[name]) {
          const instead = entries.filter((one) => fitting(one, { ...wanted, [name]: word })).length
          expect([name, word, facets[name][word] ?? 0]).toEqual([name, word, instead])
        }
      }
    }),
    { seed: 7 },
  )
})

test('puts them in order, so that no page repeats or skips one', () => {
  fc.assert(
    fc.property(library, fc.constantFrom(...orders), (entries, order) => {
      const { found } = browse(entries, {}, order)
      for (const [at, one] of found.entries()) {
        const next = found[at + 1]
        if (!next) continue
        const [here, there] = [placeIn(order, one), placeIn(order, next)]
        expect(here > there || (here === there && one.id > next.id)).toBe(true)
      }
    }),
    { seed: 7 },
  )
})
