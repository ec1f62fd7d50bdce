import type { Writer } from '@rynek/db/core/database.ts'
import { findMailbox } from '@rynek/db/features/accounts/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { createWords } from '@rynek/shared/core/language.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import { dictionaries } from '@rynek/shared/core/strings.ts'
import { queueMail } from '../mail/queue.ts'
import { notify } from '../notices/notify.ts'

type Told = { personId: number; roles: readonly Role[]; reason: string }

/** By mail as well: who is signed out without knowing why takes it for a fault, or for somebody else's doing. */
export async function tellRoles(tx: Writer, { personId, roles, reason }: Told): Promise<void> {
  const href = addresses.account
  await notify(tx, [personId], { kind: 'roles-changed', subject: '', detail: reason, href })
  const mailbox = await findMailbox(tx, personId)
  if (!mailbox) return
  const { email: to, language } = mailbox
  const words = createWords(dictionaries[language], language)
  const named = roles.map((role) => words(`accounts.role.${role}`)).join(', ')
  await queueMail(tx, {
    ...{ to, language, href, kind: 'account.roles-changed' as const },
    params: { roles: named, reason },
  })
}
