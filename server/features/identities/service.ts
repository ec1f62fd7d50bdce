import type { Database } from '@rynek/db/core/database.ts'
import { removeExpiredVisits } from '@rynek/db/features/identities/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Newcomer, NewPersonByIdentity } from '@rynek/shared/features/identities/schemas.ts'
import type { Config } from '../../core/config.ts'
import type { Arrival as JoiningFrom } from '../accounts/service/join.ts'
import type { Accounts } from '../accounts/service.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { Factors } from '../factors/service.ts'
import { createProvider } from './provider.ts'
import { attach } from './record.ts'
import { arriving } from './service/arrive.ts'
import { joining } from './service/join.ts'
import { settingOut } from './service/set-out.ts'
import { createVisits } from './visits.ts'

export type Identities = ReturnType<typeof createIdentities>
type Parts = {
  config: Pick<Config, 'provider'>
  db: Database
  now: () => number
  sessions: Sessions
  factors: Factors
  accounts: Accounts
  publicUrl: () => string
}

/** Signing in with an account elsewhere. */
export function createIdentities({ config, accounts, publicUrl, ...parts }: Parts) {
  const { db } = parts
  const provider = createProvider(config.provider)
  const visits = createVisits(parts)
  // Exactly what is registered with the provider, whatever a request says.
  const redirectUri = () => publicUrl() + addresses.fromProvider
  return {
    provider,
    ...settingOut({ provider, visits, redirectUri }),
    ...arriving({ ...parts, provider, visits, redirectUri }),
    ...joining({ ...parts, provider, visits }),

    async findNewcomer(token: string): Promise<Newcomer> {
      const arrived = await visits.findArrived(token)
      return { newcomer: arrived && !arrived.joins ? { name: arrived.name, email: arrived.email } : null }
    },

    /** By the same rules as everybody: the address is confirmed by our own code. Answers the cookie of a session. */
    async signUp(person: NewPersonByIdentity, token: string, from: JoiningFrom): Promise<string> {
      const arrived = await visits.findArrived(token)
      if (!arrived || arrived.joins) throw new Problem('conflict', 'identity-over')
      return accounts.signUpWithoutPassword(
        { ...person, email: arrived.email },
        from,
        async (tx, personId) => {
          // Of two who send the form at once one comes too late.
          const taken = await visits.takeArrived(tx, token)
          if (!taken) throw new Problem('conflict', 'identity-over')
          await attach(tx, taken, personId)
        },
      )
    },

    sweep: (): Promise<number> => db.write(removeExpiredVisits),
  }
}
