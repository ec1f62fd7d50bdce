import { randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { listSessions, removeSessions } from '@rynek/db/features/accounts/queries.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { SessionItem } from '@rynek/shared/features/accounts/schemas.ts'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import { createSessionStore, type StoredSession } from './session-store.ts'

type SessionFacts = { handle: string; device: string; roles: readonly Role[] }
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, { person: StoredSession['person'] }>
    UserId: number
    DatabaseSessionAttributes: SessionFacts
    DatabaseUserAttributes: { person: StoredSession['person'] }
  }
}

export type Sessions = ReturnType<typeof createSessions>
type Ended = (handle: string) => void
type Parts = { config: Pick<Config, 'secureCookies'>; db: Database; now: () => number }

/** The only module that knows lucia: everything else sees cookies, people and handles. */
export function createSessions({ config, db, now }: Parts) {
  const store = createSessionStore({ db, now })
  const lucia = new Lucia(adapterOf(store, db), {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    getUserAttributes: ({ person }) => ({ person }),
  })
  const listeners = new Set<Ended>()
  const announceEnd = (handles: readonly string[]) => {
    for (const handle of handles) for (const listener of listeners) listener(handle)
  }

  return {
    cookieName: config.secureCookies ? '__Host-rynek' : 'rynek',
    /** Always a new id, so that an id somebody planted before signing in is worth nothing. */
    async create(person: { id: number; roles: readonly Role[] }, device: string): Promise<string> {
      const handle = randomBytes(9).toString('base64url')
      const { id } = await lucia.createSession(person.id, {
        handle,
        device: device.slice(0, 120),
        roles: person.roles,
      })
      return id
    },
    /** Reads the row at every request, so that a session that was ended is over at once. */
    async read(cookie: string): Promise<Person | null> {
      const stored = await store.find(cookie)
      if (!stored) return null
      const { user } = await lucia.validateSession(cookie)
      if (!user) return null
      const { id, name, institutionId, roles } = stored.person
      return { id, name, institutionId, roles, sessionHandle: stored.handle }
    },
    async end(personId: number, handle: string): Promise<boolean> {
      const ended = await db.write((tx) => removeSessions(tx, { personId, handle }))
      announceEnd(ended)
      return ended.length > 0
    },
    async endOthers(person: Person): Promise<void> {
      announceEnd(
        await db.write((tx) => removeSessions(tx, { personId: person.id, except: person.sessionHandle })),
      )
    },
    async list(person: Person): Promise<SessionItem[]> {
      const rows = await listSessions(db.read, { personId: person.id, now: now() })
      return rows.map((row) => ({ ...row, current: row.handle === person.sessionHandle }))
    },
    /** Told the handle of every session that is ended here; sockets of it are closed. */
    onEnded(listener: Ended): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** lucia's idea of storage. It checks expiry against the machine's clock; the store has already done so by ours. */
function adapterOf(store: ReturnType<typeof createSessionStore>, db: Database): Adapter {
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const stored = await store.find(id)
      if (!stored) return [null, null]
      const { handle, person } = stored
      const attributes = { handle, device: '', roles: person.roles }
      // Nearly over in lucia's eyes, so that it asks for an extension, which the store grants or not.
      const expiresAt = new Date(Date.now() + 60_000)
      return [
        { id, userId: person.id, expiresAt, attributes },
        { id: person.id, attributes: { person } },
      ]
    },
    setSession: ({ id, userId, attributes }) => store.add(id, { ...attributes, personId: userId }),
    updateSessionExpiration: (id) => store.extend(id),
    deleteSession: (id) => store.remove(id),
    async deleteUserSessions(personId) {
      await db.write((tx) => removeSessions(tx, { personId }))
    },
    getUserSessions: async () => [],
    deleteExpiredSessions: async () => undefined,
  }
}
