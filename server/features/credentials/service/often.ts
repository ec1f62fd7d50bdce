import type { Writer } from '@rynek/db/core/database.ts'
import { countLettersSince } from '@rynek/db/features/mail/queries.ts'

const hour = 3_600_000
/** Letters about forgotten passwords that one mailbox gets in an hour, whoever asks for them. */
const mostInAnHour = 3

export const mayAskAgain = async (tx: Writer, address: string): Promise<boolean> =>
  (await countLettersSince(tx, { address, kind: 'account.password-reset', since: tx.now - hour })) <
  mostInAnHour
