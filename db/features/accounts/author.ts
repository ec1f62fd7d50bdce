import { sql } from 'drizzle-orm'
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

/** Who wrote something; join `people`. */
export const authorColumns = {
  id: people.id,
  name: people.name,
  position: people.position,
  roles: people.roles,
  /** The office he is known to work for now, whichever he wrote from; null for none. */
  verifiedFor: sql<
    number | null
  >`(select ${memberships.institutionId} from ${memberships} where ${inForce})`.mapWith(
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
