import { institutions } from '../institutions/tables.ts'
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
}

/** Who acts: what a session knows of its person. */
export const actorColumns = {
  id: people.id,
  name: people.name,
  roles: people.roles,
  scope: people.scope,
}
