import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findOwn } from '@rynek/db/features/credentials/queries.ts'
import { listIdentities, removeIdentity } from '@rynek/db/features/identities/queries.ts'
import { listPasskeys } from '@rynek/db/features/passkeys/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { IdentityList } from '@rynek/shared/features/identities/schemas.ts'
import type { Person } from '../../../core/person.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { endOtherSessions, renewSession, requireMayChangeFactors } from '../../factors/change.ts'
import type { Provider } from '../provider.ts'
import { attach, record } from '../record.ts'
import type { Visits } from '../visits.ts'

type Parts = { db: Database; sessions: Sessions; provider: Provider; visits: Visits }

/** Joining an account elsewhere to one's own here: never by an address, always by who is signed in to both. */
export function joining({ db, sessions, provider, visits }: Parts) {
  const renew = renewSession({ sessions })

  return {
    async list({ id, sessionHandle }: Person, token: string): Promise<IdentityList> {
      const arrived = await visits.findArrived(token)
      return {
        items: await listIdentities(db.read, id),
        waiting: arrived?.joins === sessionHandle ? arrived.email : null,
        provider: provider.name === null ? null : { name: provider.name },
      }
    },

    /** Answers the cookie of a new session. */
    async join(person: Person, token: string, device: string): Promise<string> {
      await db.write(async (tx) => {
        await requireMayChangeFactors(tx, person)
        const arrived = await visits.takeArrived(tx, token)
        if (arrived?.joins !== person.sessionHandle) throw new Problem('conflict', 'identity-over')
        await attach(tx, arrived, person.id)
        await endOtherSessions(tx, person)
      })
      return renew(person, device, person.strong)
    },

    async part(person: Person, id: number, device: string): Promise<string> {
      await db.write(async (tx) => {
        await requireMayChangeFactors(tx, person)
        const email = await removeIdentity(tx, person.id, id)
        if (email === undefined) throw new Problem('not-found', 'not-found')
        if (!(await hasAnotherWay(tx, person.id))) throw new Problem('conflict', 'identity-last')
        await record(tx, { action: 'identity.remove', personId: person.id, email })
        await endOtherSessions(tx, person)
      })
      return renew(person, device, person.strong)
    },
  }
}

const hasAnotherWay = async (tx: Writer, personId: number): Promise<boolean> =>
  !!(await findOwn(tx, personId))?.passwordHash ||
  (await listPasskeys(tx, personId)).length > 0 ||
  (await listIdentities(tx, personId)).length > 0
