import { randomBytes } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { listSessions } from '@rynek/db/features/accounts/queries.ts'
import { renewSession } from '@rynek/db/features/credentials/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role, rolesInEffect } from '@rynek/shared/core/roles.ts'
import type { SessionItem } from '@rynek/shared/features/accounts/schemas.ts'
import {
  type Adapter,
  type DatabaseSession,
  type DatabaseUser,
  generateIdFromEntropySize,
  Lucia,
  TimeSpan,
} from 'lucia'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import { endExpiredSessions, endSessions } from './session-ends.ts'
import { createSessionStore, hashOf, type SessionStore, type StoredSession } from './session-store.ts'

type Who = Pick<StoredSession, 'person' | 'restriction' | 'memberOf' | 'newcomerAt' | 'termsWait'>
type Shown = { handle: string; authenticatedAt: number; strong: boolean }
type SessionFacts = Shown & {
  device: string
  roles: readonly Role[]
  passwordVersion?: number | undefined
}
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Shown, Who>
    UserId: number
    DatabaseSessionAttributes: SessionFacts
    DatabaseUserAttributes: Who
  }
}

export type Sessions = ReturnType<typeof createSessions>
type Parts = { config: Pick<Config, 'secureCookies'>; db: Database; now: () => number }

/** `passwordVersion`: which of the passwords was shown, where one was. */
type Entering = { id: number; roles: readonly Role[]; passwordVersion?: number }

/** The only module that knows lucia: everything else sees cookies, people and handles. */
export function createSessions({ config, db, now }: Parts) {
  const lucia = createLucia(createSessionStore({ db, now }), {
    endAllOf: (personId) => db.write((tx) => endSessions(tx, { personId })),
    endExpired: () => db.write(endExpiredSessions),
  })

  return {
    cookieName: config.secureCookies ? '__Host-rynek' : 'rynek',
    /**
     * Always a new id, so that an id somebody planted before signing in is worth nothing. `strong`: a second factor
     * was passed.
     */
    async create({ id, roles, passwordVersion }: Entering, device: string, strong: boolean): Promise<string> {
      await lucia.deleteExpiredSessions()
      const handle = randomBytes(9).toString('base64url')
      const facts = { handle, authenticatedAt: now(), device, roles, strong, passwordVersion }
      return (await lucia.createSession(id, facts)).id
    },
    /** Reads the row at every request, so that a session that was ended is over at once. */
    async read(cookie: string): Promise<Person | null> {
      const readAt = performance.now()
      const { session, user } = await lucia.validateSession(cookie)
      if (!session) return null
      const { id, name, roles, scope: given } = user.person
      const { memberOf, restriction, newcomerAt, termsWait } = user
      const outside = memberOf === null
      const { handle: sessionHandle, authenticatedAt, strong } = session
      const held = rolesInEffect(outside ? [] : roles, strong)
      // Administrators put right whatever there is.
      const scope = permitted(roles, 'administer') ? null : given
      const standing = { restriction: restriction ?? undefined, termsWait, ...(newcomerAt && { newcomerAt }) }
      const acts = { outside, ...held, scope, sessionHandle, authenticatedAt, strong, readAt }
      return { id, name, institutionId: memberOf ?? 0, ...standing, ...acts }
    },
    /** False when the person has no such session. */
    end: async (personId: number, handle: string): Promise<boolean> =>
      (await db.write((tx) => endSessions(tx, { personId, handle }))) > 0,
    async endOthers({ id, sessionHandle }: Person): Promise<void> {
      await db.write((tx) => endSessions(tx, { personId: id, except: sessionHandle }))
    },
    /**
     * Another cookie for the session of somebody who has just shown that it is he: what was stolen before is worth
     * nothing. Sockets stay, for it is the same session.
     */
    async renewIn(tx: Writer, { id: personId, sessionHandle: handle }: Person): Promise<string> {
      const cookie = generateIdFromEntropySize(bytesOfId)
      const renewed = await renewSession(tx, { personId, handle, idHash: hashOf(cookie) })
      if (!renewed) throw new Problem('sign-in-first', 'sign-in-first')
      return cookie
    },
    async list(person: Person): Promise<SessionItem[]> {
      const rows = await listSessions(db.read, { personId: person.id, now: now() })
      return rows.map((row) => ({ ...row, current: row.handle === person.sessionHandle }))
    },
    /** Ends those whose time is over: their sockets close, though nobody asks for anything. */
    endExpired: (): Promise<number> => db.write(endExpiredSessions),
  }
}

/** As long as lucia's own ids: 200 bits. */
const bytesOfId = 25

/** Any period will do: how long a session lives is said in `session-life.ts` and judged by the store. */
const periodForLucia = new TimeSpan(12, 'h')

type Endings = { endAllOf: (personId: number) => Promise<unknown>; endExpired: () => Promise<unknown> }

function createLucia(store: SessionStore, endings: Endings) {
  return new Lucia(adapterOf(store, endings), {
    sessionExpiresIn: periodForLucia,
    getSessionAttributes: ({ handle, authenticatedAt, strong }) => ({ handle, authenticatedAt, strong }),
    getUserAttributes: ({ person, restriction, memberOf, newcomerAt, termsWait }) => ({
      person,
      restriction,
      memberOf,
      newcomerAt,
      termsWait,
    }),
  })
}

function adapterOf(store: SessionStore, { endAllOf, endExpired }: Endings): Adapter {
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const stored = await store.find(id)
      if (!stored) return [null, null]
      const { handle, authenticatedAt, person, strongAt, ...about } = stored
      const shown = { handle, authenticatedAt, strong: strongAt !== null }
      const attributes = { ...shown, device: '', roles: person.roles }
      // lucia goes by the machine's clock and by one period for all; the store has judged by ours and by the role.
      // So lucia is told "nearly over" when the session is worth extending, which makes it ask for that, or "fresh".
      const left = store.worthExtending(stored) ? new TimeSpan(1, 'm') : periodForLucia
      return [
        { id, userId: person.id, expiresAt: new Date(Date.now() + left.milliseconds()), attributes },
        { id: person.id, attributes: { person, ...about } },
      ]
    },
    setSession: ({ id, userId, attributes }) => store.add(id, { ...attributes, personId: userId }),
    // While the disk refuses writes, reading goes on: a session that was not extended is still good.
    updateSessionExpiration: (id) => store.extend(id).catch(() => undefined),
    deleteSession: (id) => store.remove(id),
    async deleteUserSessions(personId) {
      await endAllOf(personId)
    },
    async deleteExpiredSessions() {
      await endExpired()
    },
    // Listing is done by handle: whoever holds the table cannot tell the cookies lucia would name.
    getUserSessions: async () => [],
  }
}
