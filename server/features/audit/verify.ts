import type { Reader } from '@rynek/db/core/database.ts'
import { findBeginning, findHead, listChain } from '@rynek/db/features/audit/queries/chain.ts'
import { sealOf } from '@rynek/db/features/audit/queries/seal.ts'
import type { ChainReport, Seal } from '@rynek/shared/features/audit/schemas.ts'

const batch = 500

/** Reads the whole log anew and seals it again. What is added meanwhile is left for the next time. */
export async function verifyChain(db: Reader): Promise<ChainReport> {
  const head = await findHead(db)
  const beginning = await findBeginning(db)
  const { last, fault } = await followChain(db, beginning, head.entry)
  const read = last.entry - beginning.entry
  const whole = { read, removedUpTo: beginning.entry, seal: head }
  if (fault) return { ...whole, fault: { entry: last.entry + 1, kind: fault } }
  const ends = last.entry === head.entry && last.hash === head.hash
  return { ...whole, fault: ends ? null : { entry: last.entry, kind: 'end' } }
}

type Followed = { last: Seal; fault?: 'missing' | 'changed' }

/** Answers the last entry that is as it was written, and what is wrong with the one after it. */
async function followChain(db: Reader, beginning: Seal, upTo: number): Promise<Followed> {
  let last = beginning
  for (;;) {
    const entries = await listChain(db, { after: last.entry, upTo, limit: batch })
    for (const { hash, ...entry } of entries) {
      if (entry.id !== last.entry + 1) return { last, fault: 'missing' }
      if (hash !== sealOf(entry, last.hash)) return { last, fault: 'changed' }
      last = { entry: entry.id, hash }
    }
    if (entries.length < batch) return { last }
  }
}
