import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id } from '../../core/ids.ts'

/** Offices that say an answer works for them too, by type; the types in the order of the catalogue, empty without any. */
export const WorksHere = Type.Array(
  Type.Object({ cityType: Type.Union([CityType, Type.Null()]), offices: Type.Integer({ minimum: 1 }) }),
)
export type WorksHere = Static<typeof WorksHere>

export const Endorsed = Type.Object({ postId: Id, worksHere: WorksHere })
export type Endorsed = Static<typeof Endorsed>
