import type { Writer } from '@rynek/db/core/database.ts'
import { findMailbox } from '@rynek/db/features/accounts/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { createWords } from '@rynek/shared/core/language.ts'
import { dictionaries, type StringKey } from '@rynek/shared/core/strings.ts'
import { queueMail } from '../mail/queue.ts'
import { notify } from '../notices/notify.ts'

export type Told = {
  kind: 'roles-changed' | 'scope-changed'
  personId: number
  /** What the person has now, as keys of texts. */
  named: readonly StringKey[]
  reason: string
}

/** By mail as well: who is signed out without knowing why takes it for a fault, or for somebody else's doing. */
export async function tell(tx: Writer, { kind, personId, named, reason }: Told): Promise<void> {
  const href = addresses.account
  await notify(tx, [personId], { kind, subject: '', detail: reason, href })
  const mailbox = await findMailbox(tx, personId)
  if (!mailbox) return
  const { email: to, language } = mailbox
  const words = createWords(dictionaries[language], language)
  const params = { now: named.map((name) => words(name)).join(', '), reason }
  await queueMail(tx, { to, language, href, kind: `account.${kind}`, params })
}
