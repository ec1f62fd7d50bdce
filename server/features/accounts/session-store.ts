import { createHash } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import {
  addSession,
  changeSessionExpiry,
  findSession,
  removeSession,
} from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findOwn } from '@rynek/db/features/credentials/queries.ts'
import { holdRestriction } from '@rynek/db/features/sanctions/queries/restrict.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import { refuseBanned } from '../../core/restriction.ts'
import { longestIdle, longestLife, worthWriting } from './session-life.ts'

const cookieGrammar = /^[a-z2-7]{40}$/

/** What is stored is a hash, so that a stolen table signs nobody in. */
export const hashOf = (id: string) => `h1_${createHash('sha256').update(id).digest('base64url')}`

export type StoredSession = NonNullable<Awaited<ReturnType<typeof findSession>>>

type NewSession = {
  handle: string
  personId: number
  device: string
  roles: readonly Role[]
  strong: boolean
  /** Which of the person's passwords was shown, where one was. */
  passwordVersion?: number | undefined
}

/** Checking a password takes a while, and in that while it may have become the former one. */
async function requireStillPassword(tx: Writer, personId: number, shown: number): Promise<void> {
  const own = await findOwn(tx, personId)
  if (own?.passwordVersion !== shown) throw new Problem('sign-in-first', 'wrong-credentials')
}

export type SessionStore = ReturnType<typeof createSessionStore>

/** Sessions as rows; ids are the cookies' values and are hashed here, on the way in and on every look. */
export function createSessionStore({ db, now }: { db: Database; now: () => number }) {
  const endOf = (session: { createdAt: number; person: { roles: readonly Role[] } }) =>
    Math.min(now() + longestIdle(session.person.roles), session.createdAt + longestLife)

  return {
    async find(id: string): Promise<StoredSession | undefined> {
      if (!cookieGrammar.test(id)) return undefined
      const session = await findSession(db.read, hashOf(id))
      if (!session || session.expiresAt <= now()) return undefined
      const { restriction, ...rest } = session
      const over = restriction?.until != null && restriction.until <= now()
      return { ...rest, restriction: over ? null : restriction }
    },
    add(id: string, session: NewSession): Promise<void> {
      const { handle, personId, device, roles, strong, passwordVersion } = session
      return db.write(async (tx) => {
        const expiresAt = endOf({ createdAt: tx.now, person: { roles } })
        const times = { createdAt: tx.now, seenAt: tx.now, authenticatedAt: tx.now, expiresAt }
        const strongAt = strong ? tx.now : null
        // Holds the person: whoever bans him or changes his password at this moment comes before this or after it.
        refuseBanned(await holdRestriction(tx, personId))
        if (passwordVersion !== undefined) await requireStillPassword(tx, personId, passwordVersion)
        await addSession(tx, { idHash: hashOf(id), handle, personId, device, strongAt, ...times })
        await addAuditEntry(tx, { actorId: personId, action: 'session.begin', personId, reason: '' })
      })
    },
    worthExtending: (session: StoredSession): boolean => endOf(session) - session.expiresAt >= worthWriting,
    async extend(id: string): Promise<void> {
      const session = await findSession(db.read, hashOf(id))
      if (session) await db.write((tx) => changeSessionExpiry(tx, hashOf(id), endOf(session)))
    },
    remove: (id: string): Promise<void> => db.write((tx) => removeSession(tx, hashOf(id))),
  }
}
