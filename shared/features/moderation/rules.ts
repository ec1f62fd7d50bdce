import { type Static, Type } from 'typebox'
import { CityType, cityTypes } from '../../core/city-types.ts'
import { type AreaCode, areaCodes, areaOf, isArea, type TopicCode, topicCodes } from '../topics/catalogue.ts'

/** Whole areas and single topics. */
export const subjects: readonly (AreaCode | TopicCode)[] = [...areaCodes, ...topicCodes]

/** Where somebody moderates. A list that is empty limits nothing; who has no scope moderates everywhere. */
export const Scope = Type.Object(
  {
    subjects: Type.Array(Type.Enum([...subjects]), { maxItems: subjects.length, uniqueItems: true }),
    cityTypes: Type.Array(CityType, { maxItems: cityTypes.length, uniqueItems: true }),
  },
  { additionalProperties: false },
)
export type Scope = Static<typeof Scope>

type Placed = { topic: TopicCode; cityType: CityType }

export function inScope(scope: Scope, { topic, cityType }: Placed): boolean {
  const { subjects, cityTypes } = scope
  const ofSubject = subjects.length === 0 || subjects.includes(topic) || subjects.includes(areaOf(topic))
  return ofSubject && (cityTypes.length === 0 || cityTypes.includes(cityType))
}

/** The names of what is in a scope, as keys of texts. */
export const namesIn = ({ subjects, cityTypes }: Scope) => [
  ...subjects.map((code) =>
    isArea(code) ? (`topics.area.${code}` as const) : (`topics.topic.${code}` as const),
  ),
  ...cityTypes.map((type) => `cityTypes.${type}` as const),
]
