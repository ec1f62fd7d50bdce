import type { Writer } from '@rynek/db/core/database.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../core/person.ts'
import { requireMayModerate } from '../moderation/policy.ts'

type Pair = { from: number; to: number }
export type HeldPair = { from: HeldThread; to: HeldThread }

/** Both threads, always the older one first: two moderators who exchange posts wait for each other, and never both. */
export async function holdPair(tx: Writer, person: Person, { from, to }: Pair): Promise<HeldPair> {
  if (from === to) throw new Problem('conflict', 'transfer-itself')
  const held = new Map<number, HeldThread | undefined>()
  for (const id of [from, to].sort((one, other) => one - other)) held.set(id, await holdThread(tx, id))
  const [first, second] = [held.get(from), held.get(to)]
  if (!first) throw new Problem('not-found', 'not-found')
  requireMayModerate(person, first)
  if (!second) throw new Problem('conflict', 'transfer-no-target')
  requireMayModerate(person, second)
  return { from: first, to: second }
}

/** Posts go only where everybody can read them and people still write. */
export function requireTarget({ hidden, archived }: HeldThread): void {
  if (hidden || archived) throw new Problem('conflict', 'transfer-no-target')
}
