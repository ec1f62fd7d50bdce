import type { Reader } from '@rynek/db/core/database.ts'
import { wasTakenFrom } from '@rynek/db/features/transfers/queries/acts.ts'
import { Problem } from '@rynek/shared/core/problems.ts'

/** Why somebody cannot act on a post that is not in the thread he looks at: perhaps it was there when he began. */
export async function refusalOfStranger(
  db: Reader,
  place: { postId: number; threadId: number },
): Promise<Problem> {
  const moved = await wasTakenFrom(db, place)
  return moved ? new Problem('conflict', 'post-moved') : new Problem('not-found', 'not-found')
}
