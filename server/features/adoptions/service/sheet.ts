import type { Database } from '@rynek/db/core/database.ts'
import { listLedger } from '@rynek/db/features/adoptions/queries/ledger.ts'
import { type CsvCell, toCsv } from '../../../core/csv.ts'
import { requirePublic } from '../../practices/read-edition.ts'

const csvHeader = [
  'practice_id',
  'practice',
  'office',
  'city_type',
  'voivodeship',
  'state',
  'since',
  'cost_pln',
  'effect',
  'changed',
  'obstacles',
  'recommend',
  'reported_at',
]

export function writingSheets({ db }: { db: Database }) {
  return {
    /** Every confirmed report as a sheet, a line each: of one practice, or of the whole library. */
    async csv(practiceId?: number): Promise<string> {
      if (practiceId !== undefined) await requirePublic(db.read, practiceId)
      const rows = await listLedger(db.slow, practiceId === undefined ? {} : { practiceId })
      return toCsv(
        csvHeader,
        rows.map(({ practice, office, entry }): CsvCell[] => [
          practice.id,
          practice.title,
          office.name,
          office.cityType,
          office.voivodeship,
          entry.state,
          entry.since,
          entry.cost,
          entry.effect,
          entry.changed,
          entry.obstacles,
          entry.recommend,
          new Date(entry.reportedAt).toISOString(),
        ]),
      )
    },
  }
}
