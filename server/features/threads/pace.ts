import type { Reader } from '@rynek/db/core/database.ts'
import { findLastOf } from '@rynek/db/features/posts/queries/write.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { SlowMode } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../core/person.ts'
import { mayModerate } from '../moderation/policy.ts'

const minute = 60_000

type Slowed = Pick<HeldThread, 'slowMinutes' | 'slowUntil' | 'slowReason'>
type Placed = Slowed & Pick<HeldThread, 'id' | 'topic' | 'cityType'>

/** Over when its time is, whether or not somebody has tidied up since. */
export function slowModeOf({ slowMinutes, slowUntil, slowReason }: Slowed, now: number): SlowMode | null {
  if (slowMinutes === null || slowUntil === null || slowUntil <= now) return null
  return { minutes: slowMinutes, until: slowUntil, reason: slowReason ?? '' }
}

/** When a person may write in a slow thread again, if that is still to come. Whoever keeps order there need not wait. */
export async function findWriteFrom(
  db: Reader,
  person: Person,
  thread: Placed,
  now: number,
): Promise<number | null> {
  const slow = slowModeOf(thread, now)
  if (!slow || mayModerate(person, thread)) return null
  const last = await findLastOf(db, thread.id, person.id)
  if (last === null) return null
  const from = Math.min(last + slow.minutes * minute, slow.until)
  return from > now ? from : null
}

/** To be asked once the thread is held: of two posts sent at the same moment the second sees the first. */
export async function requirePace(db: Reader, person: Person, thread: Placed, now: number): Promise<void> {
  const from = await findWriteFrom(db, person, thread, now)
  if (from === null) return
  throw new Problem('too-many', 'thread-slow', {
    retryAfter: Math.ceil((from - now) / 1_000),
    params: { minutes: thread.slowMinutes ?? 0, at: { moment: from } },
  })
}
