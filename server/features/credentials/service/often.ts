import type { Writer } from '@rynek/db/core/database.ts'
import { takeTurn } from '@rynek/db/core/turns.ts'
import { countLettersSince } from '@rynek/db/features/mail/queries.ts'
import type { MailKind } from '@rynek/shared/features/mail/kinds.ts'

const hour = 3_600_000
/** Letters of one kind that one mailbox gets in an hour, whoever asks for them. */
const mostInAnHour = 3

export async function mayAskAgain(tx: Writer, address: string, kind: MailKind): Promise<boolean> {
  await takeTurn(tx, `letters to ${address}`)
  return (await countLettersSince(tx, { address, kind, since: tx.now - hour })) < mostInAnHour
}
