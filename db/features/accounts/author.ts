import { and, isNull, sql } from 'drizzle-orm'
import { institutions } from '../institutions/tables.ts'
import { inForce } from '../memberships/author.ts'
import { memberships } from '../memberships/tables.ts'
import { people } from './tables.ts'

/** The office beside a name; join `institutions` on the office the person sat in when writing. */
export const officeColumns = {
  id: institutions.id,
  name: institutions.name,
  cityType: institutions.cityType,
  voivodeship: institutions.voivodeship,
  population: institutions.population,
}

const known = and(inForce, isNull(memberships.formerName))

/** Who wrote something; join `people`. */
export const authorColumns = {
  id: people.id,
  name: people.name,
  position: people.position,
  roles: people.roles,
  /** The office he is known to work for now under this name, whichever he wrote from; null for none. */
  verifiedFor: sql<
    number | null
  >`(select ${memberships.institutionId} from ${memberships} where ${known})`.mapWith(
    memberships.institutionId,
  ),
}

/** Who acts: what a session knows of its person. */
export const actorColumns = {
  id: people.id,
  name: people.name,
  roles: people.roles,
  scope: people.scope,
}
