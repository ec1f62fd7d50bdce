import type { Writer } from '@rynek/db/core/database.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import type { Config } from '../../core/config.ts'
import { wrongFields } from './new-person.ts'

/** Nobody joins an office that is closed, or one of the demo where people are real. */
export async function requireOpenOffice(
  tx: Writer,
  id: number,
  { demo }: Pick<Config, 'demo'>,
): Promise<void> {
  const office = await findInstitution(tx, id)
  const open = office && office.closedAt === null && (demo || !office.demo)
  if (!open) throw wrongFields({ field: 'institutionId', reason: 'office-unknown' })
}
