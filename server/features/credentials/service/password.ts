import type { Writer } from '@rynek/db/core/database.ts'
import {
  addReset,
  changePassword,
  findOwn,
  findOwnByEmailKey,
  findReset,
  type Own,
  removeEmailChange,
  removeResets,
  takeReset,
} from '@rynek/db/features/credentials/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { NewPassword, PasswordChange } from '@rynek/shared/features/credentials/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { hashPassword } from '../../accounts/passwords.ts'
import { endSessions } from '../../accounts/session-ends.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { queueMail } from '../../mail/queue.ts'
import { codeLife, hashOfCode, newLinkCode } from '../codes.ts'
import { requireStrong } from '../strength.ts'
import { mayAskAgain } from './often.ts'
import { type ProofParts, requireOwnPassword } from './prove.ts'

type Parts = ProofParts & { now: () => number; sessions: Sessions }

export function changingPassword({ now, sessions, ...parts }: Parts) {
  const { db } = parts

  return {
    /** The same answer and the same work whether or not somebody has this address. */
    async askForReset(typed: string, language: Language): Promise<void> {
      const own = await findOwnByEmailKey(db.read, parseEmail(typed)?.key ?? '')
      const code = newLinkCode()
      await db.write(async (tx) => {
        const known = (await mayAskAgain(tx, own?.email ?? '', 'account.password-reset')) ? own : undefined
        const expiresAt = tx.now + codeLife
        await addReset(tx, resetOf(known, { codeHash: hashOfCode(code), expiresAt }))
        const href = known ? addresses.newPassword(code) : ''
        const letter = { kind: 'account.password-reset', href, worthUntil: expiresAt } as const
        await queueMail(tx, { ...letter, to: known?.email ?? '', language: known?.language ?? language })
      })
    },

    /** Signs nobody in: whoever has the link still has to sign in, with all that asks for. */
    async reset({ code, password }: NewPassword): Promise<void> {
      const codeHash = hashOfCode(code)
      const row = await findReset(db.read, codeHash)
      const own = row && (await findOwn(db.read, row.personId ?? 0))
      if (!own) throw linkVoid()
      await requireStrong(password, wordsAbout(own))
      const passwordHash = await hashPassword(password)
      await db.write(async (tx) => {
        const taken = await takeReset(tx, codeHash)
        if (!taken || taken.expiresAt <= now()) throw linkVoid()
        const asked = { ...own, email: taken.email, passwordVersion: taken.passwordVersion }
        await store(tx, asked, passwordHash, 'reset-void')
        await endSessions(tx, { personId: own.id })
      })
    },

    /** Answers the cookie this browser goes on with; every other device is signed out. */
    async change(person: Person, { password, newPassword }: PasswordChange, from: string): Promise<string> {
      const own = await requireOwnPassword(parts, person.id, { password, from })
      await requireStrong(newPassword, wordsAbout(own), 'newPassword')
      const passwordHash = await hashPassword(newPassword)
      return db.write(async (tx) => {
        await store(tx, own, passwordHash, 'password-moved')
        await endSessions(tx, { personId: own.id, except: person.sessionHandle })
        return sessions.renewIn(tx, person)
      })
    },
  }
}

/** Refuses, with `reason`, when the person's password or address is another one by now. */
async function store(tx: Writer, own: Own, passwordHash: string, reason: string): Promise<void> {
  const present = await findOwn(tx, own.id)
  const stands = present?.email === own.email && (await changePassword(tx, own, passwordHash))
  if (!stands) throw new Problem('bad-request', reason)
  await removeResets(tx, own.id)
  await removeEmailChange(tx, own.id)
  const letter = { kind: 'account.password-changed', href: addresses.forgotten } as const
  await queueMail(tx, { ...letter, to: present.email, language: present.language })
}

const wordsAbout = ({ name, email, office }: Own) => [name, email, office]
const linkVoid = () => new Problem('bad-request', 'reset-void')

function resetOf(own: Own | undefined, kept: { codeHash: string; expiresAt: number }) {
  return {
    ...kept,
    personId: own?.id ?? null,
    email: own?.email ?? '',
    passwordVersion: own?.passwordVersion ?? 0,
  }
}
