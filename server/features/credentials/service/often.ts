import type { Writer } from '@rynek/db/core/database.ts'
import { countLettersSince } from '@rynek/db/features/mail/queries.ts'
import type { MailKind } from '@rynek/shared/features/mail/kinds.ts'

const hour = 3_600_000
/** Letters of one kind that one mailbox gets in an hour, whoever asks for them. */
const mostInAnHour = 3

export const mayAskAgain = async (tx: Writer, address: string, kind: MailKind): Promise<boolean> =>
  (await countLettersSince(tx, { address, kind, since: tx.now - hour })) < mostInAnHour
