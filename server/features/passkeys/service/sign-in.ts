import { randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { findMailbox, findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findPasskey, markUsed, type PasskeyRow } from '@rynek/db/features/passkeys/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { KeyRequest, SignedByKey } from '@rynek/shared/features/passkeys/schemas.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { mayAskAgain } from '../../credentials/service/often.ts'
import { queueMail } from '../../mail/queue.ts'
import { type Challenges, challengeLife } from '../challenges.ts'
import type { Place } from '../place.ts'

type Parts = { db: Database; sessions: Sessions; challenges: Challenges; place: () => Place }

/** With a key alone: it is something one has, and it has recognised its owner. */
export function signingInByPasskey({ db, sessions, challenges, place }: Parts) {
  async function refuse(reason: string, personId?: number): Promise<never> {
    const entry = { actorId: null, action: 'session.refuse', reason: '' } as const
    await db.write((tx) => addAuditEntry(tx, { ...entry, ...(personId && { personId }) }))
    throw new Problem('sign-in-first', reason)
  }

  /** A key that has counted less than before is one of two: nobody can tell which is its owner's. */
  async function refuseCopy({ personId, name }: PasskeyRow): Promise<never> {
    await db.write(async (tx) => {
      const mailbox = await findMailbox(tx, personId)
      if (!mailbox || !(await mayAskAgain(tx, mailbox.email, 'account.passkey-copied'))) return
      const letter = { kind: 'account.passkey-copied', params: { name }, href: addresses.passkeys } as const
      await queueMail(tx, { ...letter, to: mailbox.email, language: mailbox.language })
    })
    return refuse('passkey-copied', personId)
  }

  return {
    /** Names nobody and no key: the key knows whose it is. `token` is for this browser to keep. */
    async askForSignature(): Promise<{ token: string; request: KeyRequest }> {
      const { rpId } = place()
      const token = randomBytes(32).toString('base64url')
      const challenge = await challenges.ask({ token })
      return { token, request: { challenge, rpId, timeout: challengeLife, userVerification: 'required' } }
    },

    /** Answers the cookie of a session in which the second factor was passed. */
    async signIn(token: string, signed: SignedByKey, device: string): Promise<string> {
      const asked = await challenges.take({ token })
      const key = asked && (await findPasskey(db.read, signed.id))
      if (!key || key.userHandle !== signed.userHandle) return refuse('passkey-refused')
      const { readSignature } = await import('../verify.ts')
      const counter = await readSignature(signed, key, { ...place(), challenge: asked.challenge })
      if (counter === null) return refuse('passkey-refused', key.personId)
      if (!(await db.write((tx) => markUsed(tx, key.id, counter)))) return refuseCopy(key)
      const person = await findPerson(db.read, key.personId)
      if (!person) return refuse('passkey-refused')
      return sessions.create(person, device, true)
    },
  }
}
