import { sql } from 'drizzle-orm'
import { people } from '../accounts/tables.ts'
import { termsAcceptances, termsVersions } from './tables.ts'

/** Whether terms were published that the person has not accepted; of `people`. The first ones ask nobody. */
export const termsWait = sql<boolean>`coalesce(
  (select max(${termsVersions.version}) from ${termsVersions}) > coalesce((
    select max(${termsAcceptances.version}) from ${termsAcceptances}
    where ${termsAcceptances.personId} = ${people.id}
  ), 1), false)`.mapWith(Boolean)
