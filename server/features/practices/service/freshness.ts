import type { Database, Writer } from '@rynek/db/core/database.ts'
import { listPeopleOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import {
  findPractice,
  listDue,
  lockPractice,
  type PracticeRow,
} from '@rynek/db/features/practices/queries/find.ts'
import { movePractice } from '@rynek/db/features/practices/queries/moves.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { moveBetween } from '@rynek/shared/features/practices/lifecycle.ts'
import { freshFor, silenceAllowed } from '@rynek/shared/features/practices/rules.ts'
import type { Person } from '../../../core/person.ts'
import { notify } from '../../notices/notify.ts'
import { announceMove } from '../announce.ts'
import { requireMove, requireOwnOffice } from '../policy.ts'
import { holdDossier } from './describe.ts'

/** Practices looked after in one go; the next hour takes the rest. */
const mostAtOnce = 200

export function keepingFresh({ db, now }: { db: Database; now: () => number }) {
  return {
    /** The office says that it is still true, for another twelve months; an archived practice comes back. */
    async confirm(person: Person, id: number, note: string | null): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireOwnOffice(person, practice)
        const { to } = requireMove(practice.stage, 'confirmed')
        const dates = { confirmedAt: tx.now, reviewBy: tx.now + freshFor }
        await movePractice(tx, practice, { to, actorId: person.id, reason: note }, dates)
        await announceMove(tx, { ...practice, stage: to }, person.id)
      })
    },

    /** Asks the offices whose date has come, and archives what was met with silence. Each in its own transaction. */
    async keepFresh(): Promise<void> {
      for (const { id } of await listDue(db.read, { now: now(), limit: mostAtOnce })) {
        await db.write((tx) => moveOn(tx, id))
      }
    },
  }
}

/** Asks the office before its date: somebody for whom it did not work says why (`reason`). Nothing while it is asked. */
export async function askForReview(tx: Writer, id: number, reason: string): Promise<void> {
  await lockPractice(tx, id)
  const practice = await findPractice(tx, id)
  if (practice && moveBetween(practice.stage, 'review')) await ask(tx, practice, reason)
}

async function moveOn(tx: Writer, id: number): Promise<void> {
  await lockPractice(tx, id)
  const practice = await findPractice(tx, id)
  // Confirmed while this one waited for its turn.
  if (!practice?.reviewBy || practice.reviewBy > tx.now) return
  if (practice.stage === 'review') await archive(tx, practice)
  else await ask(tx, practice, null)
}

async function ask(tx: Writer, practice: PracticeRow, reason: string | null): Promise<void> {
  const { to } = requireMove(practice.stage, 'review')
  await movePractice(tx, practice, { to, actorId: null, reason }, { reviewBy: tx.now + silenceAllowed })
  await announceMove(tx, { ...practice, stage: to }, practice.author.id)
  await tellOffice(tx, practice, { kind: 'still-true' })
}

async function archive(tx: Writer, practice: PracticeRow): Promise<void> {
  const { to } = requireMove(practice.stage, 'archived')
  await movePractice(tx, practice, { to, actorId: null, reason: null }, { reviewBy: null })
  await announceMove(tx, { ...practice, stage: to }, practice.author.id)
  await tellOffice(tx, practice, { kind: 'practice-moved', detail: to })
}

async function tellOffice(
  tx: Writer,
  { id, title, office }: PracticeRow,
  notice: { kind: NoticeKind; detail?: string },
): Promise<void> {
  const people = await listPeopleOf(tx, office.id)
  const ids = people.map((person) => person.id)
  await notify(tx, ids, { ...notice, subject: title, href: addresses.dossier(id) })
}
