import type { Writer } from '@rynek/db/core/database.ts'
import { addAcceptance, newestVersion } from '@rynek/db/features/terms/queries.ts'

/**
 * Who signs up accepts the terms that stood in the form. If others were published while he filled it in, he has not
 * read those, and is asked on the next page.
 */
export async function acceptAtSignUp(tx: Writer, personId: number, read: number | undefined): Promise<void> {
  const newest = await newestVersion(tx)
  await addAcceptance(tx, personId, Math.min(read ?? newest, newest))
}
