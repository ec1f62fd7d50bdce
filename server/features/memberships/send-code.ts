import type { Writer } from '@rynek/db/core/database.ts'
import { setCode } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { codeLife, hashOfCode, newTypedCode } from '../credentials/codes.ts'
import { queueMail } from '../mail/queue.ts'

type Mailbox = { id: number; email: string; language: Language }
type Asked = { kind: 'membership.code' } | { kind: 'membership.renew'; office: string; until: number }

/** Sends a code that confirms the address, in the transaction of its cause; one that renews waits as long as it can. */
export async function sendCode(
  tx: Writer,
  { id: personId, email, language }: Mailbox,
  asked: Asked = { kind: 'membership.code' },
): Promise<void> {
  const code = newTypedCode()
  const renews = asked.kind === 'membership.renew'
  const expiresAt = renews ? asked.until : tx.now + codeLife
  await setCode(tx, { personId, email, codeHash: hashOfCode(code), expiresAt })
  const params = renews ? { code, office: asked.office } : { code }
  const letter = { kind: asked.kind, params, href: addresses.membership }
  await queueMail(tx, { ...letter, to: email, language, worthUntil: expiresAt })
}
