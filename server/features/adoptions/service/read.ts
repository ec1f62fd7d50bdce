import type { Database, Reader } from '@rynek/db/core/database.ts'
import {
  countByType,
  listLedger,
  listReportsOf,
  listWaiting,
} from '@rynek/db/features/adoptions/queries/ledger.ts'
import { findAdoption, findEntry, listConfirming } from '@rynek/db/features/adoptions/queries/report.ts'
import type { Ledger, OfficeAdoptionList, OwnAdoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { requirePublic } from '../../practices/read-edition.ts'
import { mayCall, mayConfirm, mayReadWaiting, mayReport } from '../policy.ts'
import { toAdoptions, toCounts, toOfficeAdoptions } from '../views.ts'
import { callOf } from './call.ts'

export function reading({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What offices that stand by it have reported of a practice. */
    async ledger(practiceId: number): Promise<Ledger> {
      const practice = await requirePublic(db.read, practiceId)
      const rows = await listLedger(db.read, { practiceId })
      return {
        items: toAdoptions(rows),
        counts: toCounts(await countByType(db.read, practiceId)),
        call: await callOf(db.read, practice, now()),
      }
    },

    /** What an office stands by; an office that reported nothing and one that is not there look alike. */
    async listOf(institutionId: number): Promise<OfficeAdoptionList> {
      return toOfficeAdoptions(await listLedger(db.read, { institutionId }))
    },

    /** Everything the reader's own office reported, and what the reader may do about it. */
    async findOwn(person: Person, practiceId: number): Promise<OwnAdoption> {
      const practice = await requirePublic(db.read, practiceId)
      const { adoption, confirmations, confirm } = await standingOf(db.read, person, practiceId)
      const waiting = mayReadWaiting(person) ? await listWaiting(db.read, person, practiceId) : []
      return {
        practice: { id: practice.id, title: practice.title, slug: slugOf(practice.title) },
        adoption,
        confirmations,
        waiting: toAdoptions(waiting),
        call: await callOf(db.read, practice, now()),
        can: { report: mayReport(person, practice), confirm, call: mayCall(person, practice) },
      }
    },
  }
}

/** What the person's office has reported, and whether it waits for this very person. */
async function standingOf(db: Reader, person: Person, practiceId: number) {
  const row = await findAdoption(db, { practiceId, institutionId: person.institutionId })
  const newest = row && (await findEntry(db, row.id, row.entry))
  if (!newest) return { adoption: null, confirmations: 0, confirm: false }
  const [adoption = null] = toAdoptions(await listReportsOf(db, person, row.id))
  const confirming = await listConfirming(db, row.id, row.entry)
  return { adoption, confirmations: confirming.length, confirm: mayConfirm(person, newest, confirming) }
}
