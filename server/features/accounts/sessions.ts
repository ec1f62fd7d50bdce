import { randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { listSessions, removeExpiredSessions, removeSessions } from '@rynek/db/features/accounts/queries.ts'
import { type Role, rolesInEffect } from '@rynek/shared/core/roles.ts'
import type { SessionItem } from '@rynek/shared/features/accounts/schemas.ts'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import { createSessionStore, type SessionStore, type StoredSession } from './session-store.ts'

type Who = Pick<StoredSession, 'person' | 'restriction'>
type SessionFacts = { handle: string; device: string; roles: readonly Role[]; strong: boolean }
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ handle: string; strong: boolean }, Who>
    UserId: number
    DatabaseSessionAttributes: SessionFacts
    DatabaseUserAttributes: Who
  }
}

export type Sessions = ReturnType<typeof createSessions>
type Ended = (handle: string) => void
type Parts = { config: Pick<Config, 'secureCookies'>; db: Database; now: () => number }

/** The only module that knows lucia: everything else sees cookies, people and handles. */
export function createSessions({ config, db, now }: Parts) {
  const listeners = new Set<Ended>()
  const end = async (ended: Promise<string[]>): Promise<boolean> => {
    const handles = await ended
    for (const handle of handles) for (const listener of listeners) listener(handle)
    return handles.length > 0
  }
  const lucia = createLucia(createSessionStore({ db, now }), {
    endAllOf: (personId) => end(db.write((tx) => removeSessions(tx, { personId }))),
    endExpired: () => end(db.write(removeExpiredSessions)),
  })

  return {
    cookieName: config.secureCookies ? '__Host-rynek' : 'rynek',
    /**
     * Always a new id, so that an id somebody planted before signing in is worth nothing. `strong`: a second factor
     * was passed.
     */
    async create(
      person: { id: number; roles: readonly Role[] },
      device: string,
      strong: boolean,
    ): Promise<string> {
      await lucia.deleteExpiredSessions()
      const facts = { handle: randomBytes(9).toString('base64url'), device, roles: person.roles, strong }
      return (await lucia.createSession(person.id, facts)).id
    },
    /** Reads the row at every request, so that a session that was ended is over at once. */
    async read(cookie: string): Promise<Person | null> {
      const { session, user } = await lucia.validateSession(cookie)
      if (!session) return null
      const { id, name, institutionId, roles } = user.person
      const { handle: sessionHandle, strong } = session
      const restriction = user.restriction ?? undefined
      return { id, name, institutionId, ...rolesInEffect(roles, strong), sessionHandle, restriction }
    },
    /** False when the person has no such session. */
    end: (personId: number, handle: string): Promise<boolean> =>
      end(db.write((tx) => removeSessions(tx, { personId, handle }))),
    async endOthers({ id, sessionHandle }: Person): Promise<void> {
      await end(db.write((tx) => removeSessions(tx, { personId: id, except: sessionHandle })))
    },
    async list(person: Person): Promise<SessionItem[]> {
      const rows = await listSessions(db.read, { personId: person.id, now: now() })
      return rows.map((row) => ({ ...row, current: row.handle === person.sessionHandle }))
    },
    /** Ends what a change of its own removed; answers whether there was any. */
    endBy: end,
    /** Ends those whose time is over: their sockets close, though nobody asks for anything. */
    endExpired: (): Promise<void> => lucia.deleteExpiredSessions(),
    /** Told the handle of every session that is ended here; sockets of it are closed. */
    onEnded(listener: Ended): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Any period will do: how long a session lives is said in `session-life.ts` and judged by the store. */
const periodForLucia = new TimeSpan(12, 'h')

type Endings = { endAllOf: (personId: number) => Promise<unknown>; endExpired: () => Promise<unknown> }

function createLucia(store: SessionStore, endings: Endings) {
  return new Lucia(adapterOf(store, endings), {
    sessionExpiresIn: periodForLucia,
    getSessionAttributes: ({ handle, strong }) => ({ handle, strong }),
    getUserAttributes: ({ person, restriction }) => ({ person, restriction }),
  })
}

function adapterOf(store: SessionStore, { endAllOf, endExpired }: Endings): Adapter {
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const stored = await store.find(id)
      if (!stored) return [null, null]
      const { handle, person, restriction, strongAt } = stored
      const attributes = { handle, device: '', roles: person.roles, strong: strongAt !== null }
      // lucia goes by the machine's clock and by one period for all; the store has judged by ours and by the role.
      // So lucia is told "nearly over" when the session is worth extending, which makes it ask for that, or "fresh".
      const left = store.worthExtending(stored) ? new TimeSpan(1, 'm') : periodForLucia
      return [
        { id, userId: person.id, expiresAt: new Date(Date.now() + left.milliseconds()), attributes },
        { id: person.id, attributes: { person, restriction } },
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
