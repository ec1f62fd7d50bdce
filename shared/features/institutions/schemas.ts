import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id } from '../../core/ids.ts'

export const populationBands = ['to-5', '5-10', '10-20', '20-50', '50-100', '100-250', 'over-250'] as const
export const PopulationBand = Type.Enum(populationBands)
export type PopulationBand = (typeof populationBands)[number]

/** `miasto` is a city that is its own county; other towns are communes. */
export const institutionKinds = ['gmina', 'miasto', 'powiat', 'wojewodztwo', 'stowarzyszenie'] as const
export const InstitutionKind = Type.Enum(institutionKinds)
export type InstitutionKind = (typeof institutionKinds)[number]

/** What stands beside every name: enough to see how alike the offices are. */
export const OfficeBadge = Type.Object({
  id: Id,
  name: Type.String(),
  cityType: Type.Union([CityType, Type.Null()]),
  voivodeship: Type.String(),
  populationBand: Type.Union([PopulationBand, Type.Null()]),
})
export type OfficeBadge = Static<typeof OfficeBadge>

/** An office in the register, with what tells it from its namesakes. */
export const Institution = Type.Object({
  ...OfficeBadge.properties,
  code: Type.String(),
  unit: Type.String(),
  kind: InstitutionKind,
  /** RODZ of the register for a commune: 1 urban, 2 rural, 3 urban-rural. */
  subKind: Type.String(),
  county: Type.String(),
  population: Type.Union([Type.Integer(), Type.Null()]),
  populationOn: Type.Union([Type.String(), Type.Null()]),
  demo: Type.Boolean(),
})
export type Institution = Static<typeof Institution>

export const InstitutionQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100 })),
    cityType: Type.Optional(CityType),
  },
  { additionalProperties: false },
)

export const InstitutionList = Type.Object({ items: Type.Array(Institution, { maxItems: 20 }) })
