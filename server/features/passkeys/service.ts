import type { Database } from '@rynek/db/core/database.ts'
import { findAuthenticator } from '@rynek/db/features/factors/queries/factors.ts'
import { listPasskeys, removeExpiredChallenges } from '@rynek/db/features/passkeys/queries.ts'
import { needsSecondFactor } from '@rynek/shared/core/roles.ts'
import type { PasskeyList } from '@rynek/shared/features/passkeys/schemas.ts'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { createChallenges } from './challenges.ts'
import { placeOf } from './place.ts'
import { addingPasskeys } from './service/add.ts'
import { removingPasskeys } from './service/remove.ts'
import { signingInByPasskey } from './service/sign-in.ts'

export type Passkeys = ReturnType<typeof createPasskeys>
type Parts = { config: Pick<Config, 'demo'>; db: Database; sessions: Sessions; publicUrl: () => string }

export function createPasskeys({ config, db, sessions, publicUrl }: Parts) {
  const challenges = createChallenges({ db })
  // Asked late: a demo learns its port when it listens.
  const place = () => placeOf(config, publicUrl())
  return {
    ...addingPasskeys({ db, sessions, challenges, place }),
    ...removingPasskeys({ db, sessions }),
    ...signingInByPasskey({ db, sessions, challenges, place }),

    async list({ id, roles, withheld }: Person): Promise<PasskeyList> {
      const items = await listPasskeys(db.read, id)
      const needed = needsSecondFactor([...roles, ...withheld]) && !(await findAuthenticator(db.read, id))
      return { items, needed }
    },

    sweep: (): Promise<number> => db.write(removeExpiredChallenges),
  }
}
