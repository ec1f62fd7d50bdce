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
import { findPractice, lockPractice, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NewCall, TesterCall, TesterCallList } from '@rynek/shared/features/adoptions/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { notify } from '../../notices/notify.ts'
import { announceStanding } from '../../practices/announce.ts'
import { requireMayCall, requirePublic } from '../policy.ts'

type Parts = { db: Database; now: () => number }

export function callingForTesters({ db, now }: Parts) {
  return {
    /** Looks for offices that try a promising solution; those who speak for such offices are told. */
    async openCall(person: Person, practiceId: number, call: NewCall): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdToCall(tx, person, practiceId)
        await openCall(tx, { ...call, practiceId, openedBy: person.id })
        await announceStanding(tx, practice)
        const href = addresses.practice(practiceId, slugOf(practice.title))
        const notice = { kind: 'testers-wanted', subject: practice.title, href } as const
        await notify(tx, await listSpokespeople(tx, call.cityTypes), notice)
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

/** The call of a practice as everybody sees it; null where there was none. */
export async function callOf(db: Reader, practiceId: number, now: number): Promise<TesterCall | null> {
  const row = await findCall(db, practiceId)
  return row ? toCall(db, row, now) : null
}

async function toCall(db: Reader, row: CallRow, now: number): Promise<TesterCall> {
  const { practiceId, cityTypes, wanted, until, closedAt } = row
  const tried = await countTried(db, practiceId)
  const today = new Date(now).toISOString().slice(0, 10)
  return { cityTypes, wanted, until, tried, open: closedAt === null && until >= today && tried < wanted }
}

async function holdToCall(tx: Writer, person: Person, practiceId: number): Promise<PracticeRow> {
  await lockPractice(tx, practiceId)
  const practice = requirePublic(await findPractice(tx, practiceId))
  requireMayCall(person, practice)
  return practice
}
