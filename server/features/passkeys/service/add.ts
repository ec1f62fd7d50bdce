import { randomBytes } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { findMailbox } from '@rynek/db/features/accounts/queries.ts'
import { addPasskey, listPasskeys } from '@rynek/db/features/passkeys/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewKeyRequest, NewPasskey } from '@rynek/shared/features/passkeys/schemas.ts'
import type { Person } from '../../../core/person.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { endOtherSessions, renewSession, requireMayChangeFactors } from '../../factors/change.ts'
import type { Challenges } from '../challenges.ts'
import { newKeyRequest } from '../new-key-request.ts'
import type { Place } from '../place.ts'
import { record } from '../record.ts'

/** More than anybody carries about. */
const mostKeys = 10

type Parts = { db: Database; sessions: Sessions; challenges: Challenges; place: () => Place }

export function addingPasskeys({ db, sessions, challenges, place }: Parts) {
  const renew = renewSession({ sessions })

  return {
    /** What the browser asks a new key for. */
    async askForNewKey(person: Person): Promise<NewKeyRequest> {
      const { rpId } = place()
      await requireMayChangeFactors(db.read, person)
      const present = await listPasskeys(db.read, person.id)
      const userHandle = present[0]?.userHandle ?? randomBytes(32).toString('base64url')
      const who = { personId: person.id, userHandle }
      const challenge = await challenges.ask({ session: person.sessionHandle }, who)
      const email = (await findMailbox(db.read, person.id))?.email ?? ''
      return newKeyRequest({ rpId, challenge, userHandle, present, person: { name: person.name, email } })
    },

    /** The key counts as a second factor from now on. Answers the cookie of a session in which it was passed. */
    async add(person: Person, made: NewPasskey, device: string): Promise<string> {
      const { readNewKey } = await import('../verify.ts')
      const asked = await challenges.take({ session: person.sessionHandle })
      const key = asked && (await readNewKey(made, { ...place(), challenge: asked.challenge }))
      if (!asked?.userHandle || !key) throw new Problem('bad-request', 'passkey-not-added')
      const { userHandle } = asked
      const row = {
        ...key,
        personId: person.id,
        name: made.name.trim(),
        transports: made.transports,
        userHandle,
      }
      await db.write(async (tx) => {
        await requireMayChangeFactors(tx, person)
        if ((await listPasskeys(tx, person.id)).length >= mostKeys)
          throw new Problem('conflict', 'too-many-passkeys')
        await tx.attempt((part: Writer) => addPasskey(part, row)).catch(alreadyThere)
        await record(tx, { action: 'passkey.add', personId: person.id, name: row.name })
        await endOtherSessions(tx, person)
      })
      return renew(person, device, true)
    },
  }
}

function alreadyThere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'passkey-there')
}
