import { type CityType, cityTypesLike } from '../../core/city-types.ts'
import type { CostBand } from '../adoptions/rules.ts'
import type { PopulationBand } from '../institutions/schemas.ts'
import type { Stage, Verdict } from '../practices/badge.ts'
import type { AreaCode, TopicCode } from '../topics/catalogue.ts'

/** How a practice stands, as people look for it: by its verdict, by its freshness, or in the archive. */
export const standings = ['good-practice', 'promising', 'confirmed', 'review', 'archived'] as const
export type LibraryStanding = (typeof standings)[number]

export const orders = ['newest', 'adopted', 'fresh'] as const
export type LibraryOrder = (typeof orders)[number]

/** What a published practice is found by. */
export type Entry = {
  readonly id: number
  /** The office whose practice it is. */
  readonly institutionId: number
  /** The main topic and others, and their areas. */
  readonly topics: readonly TopicCode[]
  readonly areas: readonly AreaCode[]
  readonly stage: Stage
  readonly verdict: Verdict | null
  readonly fits: readonly CityType[]
  readonly band: PopulationBand | null
  readonly voivodeship: string
  readonly cost: CostBand
  readonly year: number
  readonly publishedAt: number
  /** When its office last stood by it. */
  readonly freshAt: number
  readonly adopters: number
  /** Types of the offices that adopted it. */
  readonly adoptedBy: readonly CityType[]
}

export type Filter = Partial<{
  area: AreaCode
  topic: TopicCode
  fits: CityType
  band: PopulationBand
  voivodeship: string
  cost: CostBand
  standing: LibraryStanding
  /** Offices like this one have adopted it. */
  adoptedBy: CityType
  year: number
  /** An office’s own; no facet, for only the page of that office asks it. */
  institutionId: number
}>

export const facetNames = [
  'area',
  'fits',
  'band',
  'voivodeship',
  'cost',
  'standing',
  'adoptedBy',
  'year',
] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Record<FacetName, Readonly<Record<string, number>>>

/** What a practice counts for in a facet, areas and topics being one; several words where it counts for each. */
const wordsOf: Record<FacetName, (entry: Entry) => readonly (string | number)[]> = {
  area: ({ areas, topics }) => [...areas, ...topics],
  fits: ({ fits }) => fits,
  band: ({ band }) => (band ? [band] : []),
  voivodeship: ({ voivodeship }) => [voivodeship],
  cost: ({ cost }) => [cost],
  standing: ({ stage, verdict }) => [
    ...(verdict && stage !== 'archived' ? [verdict] : []),
    ...(stage === 'published' ? [] : [stage]),
  ],
  adoptedBy: ({ adoptedBy }) => [...new Set(adoptedBy.flatMap(cityTypesLike))],
  year: ({ year }) => [year],
}

const sortedBy: Record<LibraryOrder, (entry: Entry) => number> = {
  newest: ({ publishedAt }) => publishedAt,
  adopted: ({ adopters }) => adopters,
  fresh: ({ freshAt }) => freshAt,
}

/**
 * Practices that pass every part of the filter, in order, and how many each word of a facet would leave if it were
 * chosen instead. Archived ones are found only by asking for them. Takes milliseconds for thousands.
 */
export function browse(
  entries: readonly Entry[],
  filter: Filter,
  order: LibraryOrder,
): { found: Entry[]; facets: Facets } {
  const found: Entry[] = []
  const facets = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<
    FacetName,
    Record<string, number>
  >
  for (const entry of entries) {
    if (filter.institutionId !== undefined && entry.institutionId !== filter.institutionId) continue
    const failed = facetNames.filter((name) => !passes(entry, filter, name))
    if (failed.length > 1) continue
    if (failed.length === 0) found.push(entry)
    for (const name of failed.length === 0 ? facetNames : failed) {
      for (const word of wordsOf[name](entry)) {
        facets[name][word] = (facets[name][word] ?? 0) + 1
      }
    }
  }
  const value = sortedBy[order]
  return { found: found.sort((one, other) => value(other) - value(one) || other.id - one.id), facets }
}

function passes(entry: Entry, filter: Filter, name: FacetName): boolean {
  // A topic is chosen instead of its area, in the same list.
  const wanted = name === 'area' ? (filter.topic ?? filter.area) : filter[name]
  if (name === 'standing' && wanted === undefined) return entry.stage !== 'archived'
  return wanted === undefined || wordsOf[name](entry).includes(wanted)
}

/** The place of a practice in its order, for the next page. */
export const placeIn = (order: LibraryOrder, entry: Entry): number => sortedBy[order](entry)
