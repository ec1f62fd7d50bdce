import type { Database, Writer } from '@rynek/db/core/database.ts'
import {
  type AdoptionRow,
  addAdoption,
  addConfirmation,
  addEntry,
  confirmEntry,
  findAdoption,
  findEntry,
  listConfirming,
} from '@rynek/db/features/adoptions/queries/report.ts'
import { listPeopleOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import { lockPractice, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { colleaguesNeeded, missingIn } from '@rynek/shared/features/adoptions/rules.ts'
import type { EntryToConfirm, NewReport } from '@rynek/shared/features/adoptions/schemas.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { dayOf } from '../../../core/day.ts'
import type { Person } from '../../../core/person.ts'
import { notify } from '../../notices/notify.ts'
import { announceStanding } from '../../practices/announce.ts'
import { requirePublic } from '../../practices/read-edition.ts'
import { askForReview } from '../../practices/service/freshness.ts'
import { requireMayReport, speaksForOffice } from '../policy.ts'

export function reporting({ db }: { db: Database }) {
  return {
    /**
     * Adds what an office says of a practice. Whoever speaks for the office confirms it with the report; of others it
     * waits for colleagues. A report on an older one than the newest is refused with what stands now.
     */
    async report(person: Person, practiceId: number, report: NewReport): Promise<{ entry: number }> {
      return db.write(async (tx) => {
        requireWhole(report, dayOf(tx.now))
        const practice = await hold(tx, practiceId)
        requireMayReport(person, practice)
        const place = { practiceId, institutionId: person.institutionId }
        const adoption = (await findAdoption(tx, place)) ?? (await addAdoption(tx, place))
        const entry = await addEntry(tx, adoption.id, { ...report, reportedBy: person.id })
        if (entry === undefined) throw new Problem('conflict', 'adoption-reported-meanwhile')
        if (speaksForOffice(person)) await stand(tx, practice, adoption, entry)
        else
          await tell(tx, practice, {
            office: person.institutionId,
            kind: 'adoption-to-confirm',
            but: person.id,
          })
        return { entry }
      })
    },

    /** A colleague stands by the newest report; two of them, or one who speaks for the office, make it count. */
    async confirm(person: Person, practiceId: number, { entry }: EntryToConfirm): Promise<void> {
      await db.write(async (tx) => {
        const practice = await hold(tx, practiceId)
        const adoption = await findAdoption(tx, { practiceId, institutionId: person.institutionId })
        const found = adoption && (await findEntry(tx, adoption.id, entry))
        if (!found) throw new Problem('not-found', 'not-found')
        if (adoption.entry !== entry) throw new Problem('conflict', 'adoption-reported-meanwhile')
        if (found.confirmedAt !== null) return
        if (found.reportedBy === person.id) throw new Problem('forbidden', 'adoption-own-report')
        await addConfirmation(tx, { adoptionId: adoption.id, entry, personId: person.id })
        const { length } = await listConfirming(tx, adoption.id, entry)
        if (speaksForOffice(person) || length >= colleaguesNeeded) await stand(tx, practice, adoption, entry)
      })
    },
  }
}

/** Everything the state asks for; only what is planned may lie ahead. */
function requireWhole(report: NewReport, today: string): void {
  const fields = missingIn(report).map((field) => ({ field, reason: 'field-missing' }))
  if (report.state !== 'interested' && report.since > today)
    fields.push({ field: 'since', reason: 'day-ahead' })
  if (fields.length > 0) throw new Problem('bad-request', 'check-the-fields', { fields })
}

/** Reports of one practice wait for each other, so that its adopters are counted right. */
async function hold(tx: Writer, practiceId: number): Promise<PracticeRow> {
  await lockPractice(tx, practiceId)
  return requirePublic(tx, practiceId)
}

/** From here on everybody sees it; and where it did not work, the office behind the practice is asked about it. */
async function stand(tx: Writer, practice: PracticeRow, adoption: AdoptionRow, entry: number): Promise<void> {
  const found = await findEntry(tx, adoption.id, entry)
  if (!found) return
  await confirmEntry(tx, adoption, found)
  await tell(tx, practice, { office: practice.office.id, kind: 'adoption-reported' })
  await announceStanding(tx, practice)
  if (found.state === 'gave-up' && found.recommend === 'no') {
    await askForReview(tx, practice.id, [...found.obstacles].slice(0, 500).join(''))
  }
}

type Telling = { office: number; kind: NoticeKind; but?: number }

async function tell(tx: Writer, { id, title }: PracticeRow, { office, kind, but }: Telling): Promise<void> {
  const people = (await listPeopleOf(tx, office)).filter((person) => person.id !== but)
  const href = kind === 'adoption-to-confirm' ? addresses.adoption(id) : addresses.practice(id, slugOf(title))
  await notify(
    tx,
    people.map((person) => person.id),
    { kind, subject: title, href },
  )
}
