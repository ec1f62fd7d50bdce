import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { findPasswordOf, findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry, type NewAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { countUnread } from '@rynek/db/features/notices/queries.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permissions, permitted } from '@rynek/shared/core/roles.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { Credentials, Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import type { Factors } from '../factors/service.ts'
import type { Guesses } from '../limits/guesses.ts'
import { toAuthor } from './author.ts'
import { passwordMatches } from './passwords.ts'
import { castOf } from './service/cast.ts'
import { signingUp } from './service/sign-up.ts'
import type { Sessions } from './sessions.ts'

export type Accounts = ReturnType<typeof createAccounts>
/** A session, or the password was right and a code is asked for. */
export type Entry = { session: string } | { entry: string }
type Parts = {
  config: Pick<Config, 'demo'>
  db: Database
  sessions: Sessions
  factors: Factors
  guesses: Guesses
}

export function createAccounts(parts: Parts) {
  const { db, sessions, factors, guesses } = parts

  /** The same answer and the same work for a wrong password and for an address nobody has. */
  async function whose({ email, password }: Credentials, from: string) {
    const key = parseEmail(email)?.key ?? ''
    const known = await findPasswordOf(db.read, key)
    const guess = { account: known?.id ?? key, from }
    const matches = await guesses.tried(guess, () => passwordMatches(known?.passwordHash, password))
    if (known && matches) return known
    await db.write((tx) => addAuditEntry(tx, refusedSignIn(known?.id)))
    throw new Problem('sign-in-first', 'wrong-credentials')
  }

  return {
    ...signingUp(parts),
    ...castOf(parts),

    whoHas: async (credentials: Credentials, from: string): Promise<number> =>
      (await whose(credentials, from)).id,

    /** `from`: the network it comes from. */
    async signIn(credentials: Credentials, device: string, from: string): Promise<Entry> {
      const { id, passwordVersion } = await whose(credentials, from)
      const person = await findPerson(db.read, id)
      if (!person) throw new Problem('sign-in-first', 'wrong-credentials')
      const entry = await factors.askForCode(person.id)
      return entry
        ? { entry }
        : { session: await sessions.create({ ...person, passwordVersion }, device, false) }
    },

    async find(person: Person | null): Promise<Me | null> {
      const row = person && (await findPerson(db.read, person.id))
      if (!row) return null
      const lastEvent = await lastEventId(db.read)
      const live = { topic: channels.person(row.id), epoch: db.epoch, lastEvent }
      const held = person.restriction ? [] : permissions.filter((one) => permitted(person.roles, one))
      const withheld = [...person.withheld]
      const [outside, termsWait] = [!!person.outside, !!person.termsWait]
      const unread = await countUnread(db.read, person.id)
      const newcomer = person.newcomerAt !== undefined && !person.restriction
      const waits = { outside, newcomer, termsWait }
      const own = { email: row.email, permissions: held, withheld, ...waits, unread, live }
      return { ...toAuthor(row, row.office), ...own }
    },
  }
}

/** Somebody tried. The address that was typed is not kept: it may be anybody's, or a password in the wrong field. */
const refusedSignIn = (personId?: number): NewAuditEntry => ({
  actorId: null,
  action: 'session.refuse',
  reason: '',
  ...(personId && { personId }),
})
