import type { Database } from '@rynek/db/core/database.ts'
import { findOwn } from '@rynek/db/features/credentials/queries.ts'
import { moveToOffice } from '@rynek/db/features/memberships/queries/renewals.ts'
import { changeMembership, findMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import { holdAdministrators } from '@rynek/db/features/staff/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Config } from '../../../core/config.ts'
import type { Person } from '../../../core/person.ts'
import { requireOpenOffice } from '../../accounts/open-office.ts'
import { requireAnotherAdministrator } from '../../privacy/policy.ts'
import { announceProfile } from '../../profiles/announce.ts'
import { endMembership } from '../end.ts'
import { sendCode } from '../send-code.ts'

type Parts = { db: Database; config: Pick<Config, 'demo'> }

export function leaving({ db, config }: Parts) {
  return {
    /** He works there no more. What he asked stays with the office. */
    leave: ({ id: personId }: Person): Promise<void> =>
      db.write(async (tx) => {
        requireAnotherAdministrator(personId, await holdAdministrators(tx))
        if (!(await endMembership(tx, { personId, to: 'left', actorId: personId })))
          throw new Problem('conflict', 'membership-none')
      }),

    /** He works in another office now, and shows it as everybody does. */
    changeOffice: (person: Person, institutionId: number): Promise<void> =>
      db.write(async (tx) => {
        const row = await findMembership(tx, person.id, person)
        const own = await findOwn(tx, person.id)
        if (!row || !own) throw new Problem('not-found', 'not-found')
        if (row.state === 'member') throw new Problem('conflict', 'membership-leave-first')
        await requireOpenOffice(tx, institutionId, config)
        await moveToOffice(tx, person.id, institutionId)
        await changeMembership(tx, person.id, { from: row.state, to: { state: 'unconfirmed' } })
        await sendCode(tx, own)
        announceProfile(tx, person.id)
      }),
  }
}
