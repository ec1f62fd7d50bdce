import type { Database } from '@rynek/db/core/database.ts'
import { removeExpiredVisits } from '@rynek/db/features/identities/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Config } from '../../core/config.ts'
import type { Accounts } from '../accounts/service.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { Factors } from '../factors/service.ts'
import { createProvider } from './provider.ts'
import { arriving } from './service/arrive.ts'
import { joining } from './service/join.ts'
import { settingOut } from './service/set-out.ts'
import { signingUp } from './service/sign-up.ts'
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
    ...signingUp({ db, accounts, visits }),

    sweep: (): Promise<number> => db.write(removeExpiredVisits),
  }
}
