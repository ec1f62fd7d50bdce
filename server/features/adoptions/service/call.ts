import type { Database, Reader, Writer } from '@rynek/db/core/database.ts'
import {
  type CallRow,
  closeCall,
  countTried,
  findCall,
  listCalls,
  listSpokespeople,
  openCall,
} from '@rynek/db/features/adoptions/queries/calls.ts'
import { lockPractice, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { tellTestersEvery } from '@rynek/shared/features/adoptions/rules.ts'
import type { NewCall, TesterCall, TesterCallList } from '@rynek/shared/features/adoptions/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { dayOf } from '../../../core/day.ts'
import type { Person } from '../../../core/person.ts'
import { notify } from '../../notices/notify.ts'
import { announceStanding } from '../../practices/announce.ts'
import { requirePublic } from '../../practices/read-edition.ts'
import { requireMayCall } from '../policy.ts'

type Parts = { db: Database; now: () => number }

export function callingForTesters({ db, now }: Parts) {
  return {
    /** Looks for offices that try a promising solution; those who speak for such offices are told. */
    async openCall(person: Person, practiceId: number, call: NewCall): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdToCall(tx, person, practiceId)
        requireAhead(call, tx.now)
        const last = await findCall(tx, practiceId)
        if (last && (await toCall(tx, last, tx.now)).open) throw new Problem('conflict', 'call-open')
        await openCall(tx, { ...call, practiceId, openedBy: person.id })
        await announceStanding(tx, practice)
        if (!last || last.openedAt + tellTestersEvery <= tx.now) await tell(tx, practice, call)
      })
    },

    async closeCall(person: Person, practiceId: number): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdToCall(tx, person, practiceId)
        await closeCall(tx, practiceId)
        await announceStanding(tx, practice)
      })
    },

    /** Calls that an office can still answer, the newest first. */
    async listCalls(): Promise<TesterCallList> {
      const items = []
      for (const { call, practice } of await listCalls(db.read)) {
        const shown = await toCall(db.read, call, now())
        if (shown.open) items.push({ practice: { ...practice, slug: slugOf(practice.title) }, call: shown })
      }
      return { items }
    },
  }
}

/** The call of a practice as everybody sees it; null where there was none, or nobody can answer it. */
export async function callOf(
  db: Reader,
  { id, stage }: PracticeRow,
  now: number,
): Promise<TesterCall | null> {
  const row = stage === 'archived' ? undefined : await findCall(db, id)
  return row ? toCall(db, row, now) : null
}

async function toCall(db: Reader, row: CallRow, now: number): Promise<TesterCall> {
  const { cityTypes, wanted, until, closedAt } = row
  const tried = await countTried(db, row)
  const open = closedAt === null && until >= dayOf(now) && tried < wanted
  return { cityTypes, wanted, until, tried, open }
}

function requireAhead({ until }: NewCall, now: number): void {
  if (until >= dayOf(now)) return
  const fields = [{ field: 'until', reason: 'day-past' }]
  throw new Problem('bad-request', 'check-the-fields', { fields })
}

async function tell(tx: Writer, { id, title, office }: PracticeRow, { cityTypes }: NewCall): Promise<void> {
  const spokespeople = await listSpokespeople(tx, { cityTypes, but: office.id })
  const href = addresses.practice(id, slugOf(title))
  await notify(tx, spokespeople, { kind: 'testers-wanted', subject: title, href })
}

async function holdToCall(tx: Writer, person: Person, practiceId: number): Promise<PracticeRow> {
  await lockPractice(tx, practiceId)
  const practice = await requirePublic(tx, practiceId)
  requireMayCall(person, practice)
  return practice
}
