import type { Writer } from '@rynek/db/core/database.ts'
import { setCode } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { codeLife, hashOfCode, newTypedCode } from '../credentials/codes.ts'
import { queueMail } from '../mail/queue.ts'

type Mailbox = { id: number; email: string; language: Language }

/** Sends a code that confirms the address, in the transaction of its cause. */
export async function sendCode(tx: Writer, { id: personId, email, language }: Mailbox): Promise<void> {
  const code = newTypedCode()
  const expiresAt = tx.now + codeLife
  await setCode(tx, { personId, email, codeHash: hashOfCode(code), expiresAt })
  const letter = { kind: 'membership.code', params: { code }, href: addresses.membership } as const
  await queueMail(tx, { ...letter, to: email, language, worthUntil: expiresAt })
}
