import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findIdentity, type IdentityRow, markIdentityUsed } from '@rynek/db/features/identities/queries.ts'
import type { Asked } from '@rynek/db/features/identities/tables.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { Onward, Returned } from '@rynek/shared/features/identities/schemas.ts'
import type { Person } from '../../../core/person.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import type { Factors } from '../../factors/service.ts'
import type { Named } from '../openid.ts'
import type { Provider } from '../provider.ts'
import type { Visits } from '../visits.ts'

type Parts = {
  db: Database
  sessions: Sessions
  factors: Factors
  provider: Provider
  visits: Visits
  redirectUri: () => string
}
type Reader = { person: Person | null; token: string; device: string; onRefusal: (why: unknown) => void }
/** What the browser leaves with: a session, a sign-in that waits for a code, or what it came with. */
export type Arrival = Onward & ({ session: string } | { entry: string } | { token: string })

export function arriving({ db, sessions, factors, provider, visits, redirectUri }: Parts) {
  /** Leaves an entry, and says no more than that it did not work. */
  async function refuse(reason = 'identity-refused'): Promise<never> {
    const entry = { actorId: null, action: 'session.refuse', reason: '' } as const
    await db.write((tx) => addAuditEntry(tx, entry))
    throw new Problem('bad-request', reason)
  }

  async function redeem(returned: Returned, asked: Asked, reader: Reader): Promise<Named> {
    const url = new URL(redirectUri())
    for (const [name, value] of Object.entries(returned)) if (value) url.searchParams.set(name, value)
    try {
      const door = await provider.find()
      if (door) return await door.redeem(url, asked)
    } catch (why) {
      reader.onRefusal(why)
    }
    return refuse(returned.error ? 'identity-denied' : undefined)
  }

  /** A second factor is asked for as after a password: what providers say of theirs means something else at each. */
  async function enter({ id, personId }: IdentityRow, next: string, device: string): Promise<Arrival> {
    const person = await findPerson(db.read, personId)
    if (!person) return refuse()
    await db.write((tx) => markIdentityUsed(tx, id))
    const entry = await factors.askForCode(personId)
    if (entry) return { to: 'code', next, entry }
    return { to: 'in', next, session: await sessions.create(person, device, false) }
  }

  return {
    async arrive(returned: Returned, reader: Reader): Promise<Arrival> {
      const { token, person, device } = reader
      const asked = await visits.takeAsked(token)
      if (!asked || (asked.joins && asked.joins !== person?.sessionHandle)) return refuse('identity-over')
      const named = await redeem(returned, asked, reader)
      const office = provider.officeOf(named.tenant)
      if (office === null) return refuse('identity-tenant')
      const { next, joins } = asked
      const known = await findIdentity(db.read, named)
      if (known && joins) throw new Problem('conflict', 'identity-taken')
      if (known) return enter(known, next, device)
      // An address that may be anybody's opens no account; one that is not said at all neither.
      const email = named.emailDenied ? undefined : parseEmail(named.email)?.address
      if (!email) return refuse('identity-email')
      const { issuer, subject, name } = named
      await visits.arrive(token, { issuer, subject, name, email, joins, ...(office && { office }) })
      return { to: joins ? 'join' : 'sign-up', next, token }
    },
  }
}
