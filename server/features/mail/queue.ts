import { randomBytes } from 'node:crypto'
import type { Writer } from '@rynek/db/core/database.ts'
import { findMailbox } from '@rynek/db/features/accounts/queries.ts'
import { addLetter } from '@rynek/db/features/mail/queries.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import type { About, LetterParams, MailKind } from '@rynek/shared/features/mail/kinds.ts'

export type NewLetter = {
  to: string
  language: Language
  kind: MailKind
  /** What people wrote is made harmless on its way into the letter; whatever must stay as it is does not go here. */
  params?: LetterParams
  /** Path within the site; the texts name it as {link}. */
  href?: string
  /** What it shows, and to whom; asked again when it is sent. */
  about?: About
  /** The moment after which it is better not sent. */
  worthUntil?: number
}

/**
 * Queues a letter in the transaction of its cause: nobody is written to about what did not happen. A letter to nobody
 * is stored and never sent: where it must not show whether there is somebody, both are the same work.
 */
export async function queueMail(tx: Writer, letter: NewLetter): Promise<void> {
  const { to, params = {}, href = '', ...rest } = letter
  const state = to ? 'waiting' : 'dropped'
  await addLetter(tx, { ...rest, address: to, state, params, href, name: randomBytes(16).toString('hex') })
}

/** The same to where a person has his mail now, in his language. */
export async function queueMailTo(
  tx: Writer,
  personId: number,
  letter: Omit<NewLetter, 'to' | 'language'>,
): Promise<void> {
  const mailbox = await findMailbox(tx, personId)
  if (mailbox) await queueMail(tx, { ...letter, to: mailbox.email, language: mailbox.language })
}
