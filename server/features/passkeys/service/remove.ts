import type { Database } from '@rynek/db/core/database.ts'
import { weakenSessions } from '@rynek/db/features/factors/queries/factors.ts'
import { removePasskey } from '@rynek/db/features/passkeys/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { endOtherSessions, hasFactor, renewSession, requireMayChangeFactors } from '../../factors/change.ts'
import { record } from '../record.ts'

export function removingPasskeys({ db, sessions }: { db: Database; sessions: Sessions }) {
  const renew = renewSession({ sessions })

  return {
    /** Answers the cookie of a new session: without a second factor when this was the last. */
    async remove(person: Person, id: number, device: string): Promise<string> {
      const strong = await db.write(async (tx) => {
        await requireMayChangeFactors(tx, person)
        const name = await removePasskey(tx, person.id, id)
        if (name === undefined) throw new Problem('not-found', 'not-found')
        await record(tx, { action: 'passkey.remove', personId: person.id, name })
        await endOtherSessions(tx, person)
        if (await hasFactor(tx, person.id)) return person.strong
        await weakenSessions(tx, person.id)
        return false
      })
      return renew(person, device, strong)
    },
  }
}
