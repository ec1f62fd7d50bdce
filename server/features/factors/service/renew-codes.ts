import type { Database } from '@rynek/db/core/database.ts'
import {
  findAuthenticator,
  findSetUp,
  putRecoveryCodes,
  removeSetUp,
} from '@rynek/db/features/factors/queries/factors.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { CodeGiven } from '@rynek/shared/features/factors/schemas.ts'
import type { Person } from '../../../core/person.ts'
import type { Check } from '../check.ts'
import { hashOfCode } from '../recovery-codes.ts'
import { show } from './set-up.ts'

/** New recovery codes for the same app. The earlier ones are good until the person has the new ones. */
export function renewingCodes({ db, check }: { db: Database; check: Check }) {
  return {
    async showNewCodes({ id }: Person, { code }: CodeGiven): Promise<void> {
      await check.code(id, code)
      await db.write((tx) => show(tx, id, null))
    },

    keepCodes: ({ id }: Person): Promise<void> =>
      db.write(async (tx) => {
        const shown = await findSetUp(tx, id, tx.now)
        if (!shown || shown.secret || !(await findAuthenticator(tx, id)))
          throw new Problem('conflict', 'nothing-to-confirm')
        await putRecoveryCodes(tx, id, shown.codes.map(hashOfCode))
        await removeSetUp(tx, id)
      }),
  }
}
