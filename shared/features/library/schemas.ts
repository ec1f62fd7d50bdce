import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { IdInAddress } from '../../core/ids.ts'
import { Cursor, PageOf } from '../../core/lists.ts'
import { CostBand } from '../adoptions/rules.ts'
import { voivodeships } from '../institutions/rules.ts'
import { PopulationBand } from '../institutions/schemas.ts'
import { PracticeCard } from '../practices/schemas.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'
import { facetNames, orders, standings } from './rules.ts'

export const LibraryQuery = Type.Object(
  {
    area: Type.Optional(AreaCode),
    topic: Type.Optional(TopicCode),
    fits: Type.Optional(CityType),
    band: Type.Optional(PopulationBand),
    voivodeship: Type.Optional(Type.Enum(voivodeships)),
    cost: Type.Optional(CostBand),
    standing: Type.Optional(Type.Enum(standings)),
    adoptedBy: Type.Optional(CityType),
    year: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })),
    /** Words that begin words of its title or of its office's name. */
    q: Type.Optional(Type.String({ maxLength: 200 })),
    /** Of this office. */
    institution: Type.Optional(IdInAddress),
    order: Type.Optional(Type.Enum(orders)),
    after: Type.Optional(Cursor),
  },
  { additionalProperties: false },
)
export type LibraryQuery = Static<typeof LibraryQuery>

const Facet = Type.Record(Type.String(), Type.Integer({ minimum: 0 }))

/** A page of practices. `facets` tells how many each choice would leave, the other choices staying as they are. */
export const Library = Type.Object({
  ...PageOf(PracticeCard).properties,
  total: Type.Integer({ minimum: 0 }),
  /** Adoptions of what was found, by the voivodeship of the office that adopted. */
  adoptions: Facet,
  facets: Type.Object(
    Object.fromEntries(facetNames.map((name) => [name, Facet])) as Record<
      (typeof facetNames)[number],
      typeof Facet
    >,
  ),
})
export type Library = Static<typeof Library>
