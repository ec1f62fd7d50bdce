import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import {
  changeEmail,
  type EmailChangeRow,
  findEmailChange,
  findOwn,
  findOwnByEmailKey,
  type Own,
  removeEmailChange,
  removeResets,
  setEmailChange,
  tryEmailChange,
} from '@rynek/db/features/credentials/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { EmailCodes, EmailState } from '@rynek/shared/features/credentials/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { endSessions } from '../../accounts/session-ends.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { queueMail } from '../../mail/queue.ts'
import { addressChanged } from '../../memberships/address-changed.ts'
import { codeLife, hashOfCode, mostTries, newTypedCode, readTypedCode } from '../codes.ts'

type Parts = { db: Database; now: () => number; sessions: Sessions }

export function changingEmail({ db, now, sessions }: Parts) {
  return {
    async findEmail({ id }: Person): Promise<EmailState> {
      const [own, change] = await Promise.all([findOwn(db.read, id), findEmailChange(db.read, id)])
      const waits = change && change.expiresAt > now() && change.tries < mostTries
      return { email: own?.email ?? '', waiting: waits ? change.email : null }
    },

    /** Writes to both mailboxes. An address that somebody else has looks the same from here: nothing is said of it. */
    askForEmail({ id }: Person, typed: string): Promise<void> {
      const wanted = parseEmail(typed)
      if (!wanted) throw wrongFields({ field: 'email', reason: 'email-wrong' })
      return db.write(async (tx) => {
        const own = await findOwn(tx, id)
        if (!own) throw new Problem('sign-in-first', 'sign-in-first')
        if (own.email === wanted.address) throw wrongFields({ field: 'email', reason: 'email-same' })
        const holder = await findOwnByEmailKey(tx, wanted.key)
        const free = !holder || holder.id === id
        await offer(tx, own, { email: wanted.address, emailKey: wanted.key, free })
      })
    },

    /** Answers the cookie this browser goes on with; every other device is signed out. */
    async confirmEmail(person: Person, codes: EmailCodes): Promise<string> {
      // Committed by itself: a wrong code must count although it is refused.
      const change = await db.write((tx) => tryEmailChange(tx, person.id))
      if (!change || change.expiresAt <= now() || change.tries > mostTries)
        throw new Problem('bad-request', 'email-codes-void')
      requireCodes(change, codes)
      return db.write(async (tx) => {
        await move(tx, change)
        await endSessions(tx, { personId: person.id, except: person.sessionHandle })
        return sessions.renewIn(tx, person)
      })
    },
  }
}

type Wanted = { email: string; emailKey: string; free: boolean }

async function offer(tx: Writer, own: Own, { email, emailKey, free }: Wanted): Promise<void> {
  const [code, formerCode] = [newTypedCode(), newTypedCode()]
  const expiresAt = tx.now + codeLife
  const hashes = { newHash: hashOfCode(code), formerHash: hashOfCode(formerCode) }
  await setEmailChange(tx, { personId: own.id, email, emailKey, expiresAt, ...hashes })
  const { language } = own
  const toNew = { kind: 'account.email-code', params: { code }, language, worthUntil: expiresAt } as const
  if (free) await queueMail(tx, { ...toNew, to: email })
  const toFormer = { kind: 'account.email-leaving', href: addresses.password, language } as const
  const params = { email, code: formerCode }
  await queueMail(tx, { ...toFormer, params, to: own.email, worthUntil: expiresAt })
}

/** Both: one shows that the new mailbox is his, the other that the account is. */
function requireCodes(change: EmailChangeRow, { code, formerCode }: EmailCodes): void {
  const hashed = (typed: string) => hashOfCode(readTypedCode(typed))
  const wrong = [
    ...(hashed(code) === change.newHash ? [] : ['code']),
    ...(hashed(formerCode) === change.formerHash ? [] : ['formerCode']),
  ]
  if (wrong.length > 0) throw wrongFields(...wrong.map((field) => ({ field, reason: 'code-wrong' })))
}

async function move(tx: Writer, { personId, email, emailKey, newHash }: EmailChangeRow): Promise<void> {
  const own = await findOwn(tx, personId)
  const asked = await findEmailChange(tx, personId)
  if (!own || asked?.newHash !== newHash) throw new Problem('bad-request', 'email-codes-void')
  await tx.attempt((part) => changeEmail(part, personId, { email, emailKey })).catch(taken)
  await removeEmailChange(tx, personId)
  await addressChanged(tx, personId)
  // Links to a new password went to the former address.
  await removeResets(tx, personId)
  for (const to of [own.email, email])
    await queueMail(tx, { to, language: own.language, kind: 'account.email-changed', params: { email } })
}

function taken(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken')
}
