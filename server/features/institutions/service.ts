import type { Database } from '@rynek/db/core/database.ts'
import {
  findInstitution,
  type InstitutionRow,
  listInstitutions,
} from '@rynek/db/features/institutions/queries.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import type { Config } from '../../core/config.ts'
import { toOffice } from '../accounts/author.ts'

export type Institutions = ReturnType<typeof createInstitutions>

const mostOffered = 20

export function createInstitutions({ db, config }: { db: Database; config: Pick<Config, 'demo'> }) {
  return {
    /** The offices one probably means after a few letters, diacritics or not. */
    async list({ q = '', cityType }: { q?: string; cityType?: CityType }): Promise<{ items: Institution[] }> {
      const rows = await listInstitutions(db.read, { q, cityType, demo: config.demo, limit: mostOffered })
      return { items: rows.map(toInstitution) }
    },
    async find(id: number): Promise<Institution> {
      const row = await findInstitution(db.read, id)
      if (!row) throw new Problem('not-found', 'not-found')
      return toInstitution(row)
    },
  }
}

function toInstitution(row: InstitutionRow): Institution {
  const { code, unit, kind, subKind, county, population, populationOn, demo } = row
  return { ...toOffice(row), code, unit, kind, subKind, county, population, populationOn, demo }
}
