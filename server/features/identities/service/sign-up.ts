import type { Database } from '@rynek/db/core/database.ts'
import type { Arrived } from '@rynek/db/features/identities/tables.ts'
import { findInstitutionByCode } from '@rynek/db/features/institutions/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Newcomer, NewPersonByIdentity } from '@rynek/shared/features/identities/schemas.ts'
import { toOffice } from '../../accounts/author.ts'
import type { Arrival } from '../../accounts/service/join.ts'
import type { Accounts } from '../../accounts/service.ts'
import { attach } from '../record.ts'
import type { Visits } from '../visits.ts'

type Parts = { db: Database; accounts: Accounts; visits: Visits }

/** For whom the provider has named and nobody here knows. */
export function signingUp({ db, accounts, visits }: Parts) {
  const officeOf = async ({ office }: Arrived) =>
    office === undefined ? undefined : await findInstitutionByCode(db.read, office)

  return {
    async findNewcomer(token: string): Promise<Newcomer> {
      const arrived = await visits.findArrived(token)
      if (!arrived || arrived.joins) return { newcomer: null }
      const { name, email } = arrived
      const office = await officeOf(arrived)
      return { newcomer: { name, email, office: office ? toOffice(office) : null } }
    },

    /** By the same rules as everybody: the address is confirmed by our own code. Answers the cookie of a session. */
    async signUp(person: NewPersonByIdentity, token: string, from: Arrival): Promise<string> {
      const arrived = await visits.findArrived(token)
      if (!arrived || arrived.joins) throw new Problem('conflict', 'identity-over')
      const office = await officeOf(arrived)
      // Whose account it is he does not choose, not even where the register does not know that office.
      if (arrived.office && !office) throw new Problem('conflict', 'identity-tenant')
      const institutionId = office?.id ?? person.institutionId
      const whole = { ...person, institutionId, email: arrived.email }
      return accounts.signUpWithoutPassword(whole, from, async (tx, personId) => {
        // Of two who send the form at once one comes too late.
        const taken = await visits.takeArrived(tx, token)
        if (!taken) throw new Problem('conflict', 'identity-over')
        await attach(tx, taken, personId)
      })
    },
  }
}
