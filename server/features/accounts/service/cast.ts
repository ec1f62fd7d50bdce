import type { Database } from '@rynek/db/core/database.ts'
import { findPeopleByEmailKey } from '@rynek/db/features/accounts/queries.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import { cast, castEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { CastMember } from '@rynek/shared/features/accounts/schemas.ts'

export function castOf({ db }: { db: Database }) {
  return {
    /** The people of the demo, in the order their story is told. */
    async listCast(): Promise<CastMember[]> {
      const known = await findPeopleByEmailKey(db.read, cast.map(castEmail))
      return cast.flatMap((key) => {
        const row = known.get(castEmail(key))
        return row ? [{ key, name: row.name, office: row.office.name, roles: row.roles }] : []
      })
    },

    async findCastMember(key: string): Promise<{ id: number; roles: Role[] } | undefined> {
      const email = cast.includes(key) ? castEmail(key) : ''
      return (await findPeopleByEmailKey(db.read, [email])).get(email)
    },
  }
}
