import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { listAreasOf } from '@rynek/db/features/assessors/queries/experts.ts'
import { findAuthenticator } from '@rynek/db/features/factors/queries/factors.ts'
import { findScope, listPeople } from '@rynek/db/features/staff/queries.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role } from '@rynek/shared/core/roles.ts'
import type { RolesOf, StaffList, StaffPerson } from '@rynek/shared/features/staff/schemas.ts'
import type { Person } from '../../core/person.ts'
import { toAuthor } from '../accounts/author.ts'
import { mayBeLimited } from './policy.ts'
import { appointing } from './service/appoint.ts'
import { limiting } from './service/limit.ts'

export type Staff = ReturnType<typeof createStaff>
type Query = { q?: string; role?: Role; after?: number | undefined }

const mostWords = 8

/** Who has which role, and the only place where that changes. */
export function createStaff({ db }: { db: Database }) {
  return {
    ...appointing({ db }),
    ...limiting({ db }),

    async list({ q = '', role, after }: Query): Promise<StaffList> {
      const words = foldedWords(q).slice(0, mostWords)
      const rows = await listPeople(db.slow, { words, role, after, limit: pageSize + 1 })
      const items = rows.slice(0, pageSize).map(toStaffPerson)
      return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null }
    },

    async find(reader: Person, id: number): Promise<RolesOf> {
      const row = await findPerson(db.read, id)
      if (!row || row.erasedAt !== null) throw new Problem('not-found', 'not-found')
      const secondFactor = (await findAuthenticator(db.read, id)) !== undefined
      const scope = await findScope(db.read, id)
      const areas = permitted(row.roles, 'assess') ? await listAreasOf(db.read, id) : []
      const own = reader.id === id
      const can = { limit: !own && mayBeLimited(row.roles) }
      return { person: toStaffPerson(row), secondFactor, own, scope, areas, can }
    },
  }
}

type Row = Awaited<ReturnType<typeof listPeople>>[number]

const toStaffPerson = (row: Row): StaffPerson => ({
  ...toAuthor(row, row.office),
  email: row.email,
  memberSince: row.createdAt,
})
