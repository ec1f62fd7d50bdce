import type { Database } from '@rynek/db/core/database.ts'
import { countByType, listLedger, listReportsOf } from '@rynek/db/features/adoptions/queries/ledger.ts'
import { countConfirmations, findAdoption } from '@rynek/db/features/adoptions/queries/report.ts'
import { findPractice } from '@rynek/db/features/practices/queries/find.ts'
import type { Ledger, OwnAdoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { mayCall, mayReport, requirePublic } from '../policy.ts'
import { toAdoptions, toCounts } from '../views.ts'
import { callOf } from './call.ts'

export function reading({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What offices that stand by it have reported of a practice. */
    async ledger(practiceId: number): Promise<Ledger> {
      const practice = requirePublic(await findPractice(db.read, practiceId))
      const rows = await listLedger(db.read, { practiceId })
      return {
        items: toAdoptions(rows),
        counts: toCounts(await countByType(db.read, practiceId)),
        call: await callOf(db.read, practice, now()),
      }
    },

    /** Everything the reader's own office reported, and what the reader may do about it. */
    async findOwn(person: Person, practiceId: number): Promise<OwnAdoption> {
      const practice = requirePublic(await findPractice(db.read, practiceId))
      const row = await findAdoption(db.read, { practiceId, institutionId: person.institutionId })
      const [adoption = null] = row ? toAdoptions(await listReportsOf(db.read, row.id)) : []
      const newest = adoption?.entries[0]
      const confirmations = row
        ? await countConfirmations(db.read, { adoptionId: row.id, entry: row.entry })
        : 0
      return {
        practice: { id: practice.id, title: practice.title, slug: slugOf(practice.title) },
        adoption,
        confirmations,
        call: await callOf(db.read, practice, now()),
        can: {
          report: mayReport(person, practice),
          confirm: !!newest && newest.confirmedAt === null,
          call: mayCall(person, practice),
        },
      }
    },
  }
}
