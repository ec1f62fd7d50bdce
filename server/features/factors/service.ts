import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import {
  countRecoveryCodes,
  findAuthenticator,
  findSetUp,
  removeExpiredSetUps,
  type SetUpRow,
} from '@rynek/db/features/factors/queries/factors.ts'
import { removeExpiredPendingSignIns } from '@rynek/db/features/factors/queries/tries.ts'
import { needsSecondFactor } from '@rynek/shared/core/roles.ts'
import type { SecondFactor, SetUp } from '@rynek/shared/features/factors/schemas.ts'
import type { Person } from '../../core/person.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { createCheck } from './check.ts'
import { qrOf } from './qr.ts'
import { renewingCodes } from './service/renew-codes.ts'
import { settingUp } from './service/set-up.ts'
import { signingIn } from './service/sign-in.ts'
import { uriOf } from './totp.ts'

export type Factors = ReturnType<typeof createFactors>
type Parts = { db: Database; sessions: Sessions; now: () => number }

export function createFactors({ db, sessions, now }: Parts) {
  const check = createCheck({ db })
  return {
    ...signingIn({ db, sessions, check }),
    ...settingUp({ db, sessions, check }),
    ...renewingCodes({ db, check }),

    /** Where the person stands with his second factor. */
    async find({ id, roles, withheld }: Person): Promise<SecondFactor> {
      const setUp = await findSetUp(db.read, id, now())
      return {
        since: (await findAuthenticator(db.read, id))?.createdAt ?? null,
        codesLeft: await countRecoveryCodes(db.read, id),
        needed: needsSecondFactor([...roles, ...withheld]),
        setUp: setUp ? toSetUp(setUp, (await findPerson(db.read, id))?.email ?? '') : null,
      }
    },

    sweep: (): Promise<number> =>
      db.write(async (tx) => (await removeExpiredSetUps(tx)) + (await removeExpiredPendingSignIns(tx))),
  }
}

function toSetUp({ secret, codes }: SetUpRow, email: string): SetUp {
  if (!secret) return { codes, app: null }
  const uri = uriOf(secret, email)
  return { codes, app: { secret, uri, qr: qrOf(uri) } }
}
