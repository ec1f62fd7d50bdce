import type { Database } from '@rynek/db/core/database.ts'
import {
  claimLetters,
  type LetterRow,
  listDue,
  type Settled,
  settleLetter,
} from '@rynek/db/features/mail/queries.ts'
import { isRefusal, longestWait, mostRefusals, waitAfter } from './backoff.ts'
import { type Composing, composeLetter } from './compose.ts'
import { stillVisible } from './still-visible.ts'
import { longestTry, type Way } from './way.ts'

const batch = 20
/** Longer than a batch can take: a letter is free again only if the server that had it is gone. */
const claimed = batch * longestTry

type Parts = { db: Database; now: () => number; way: Way; composing: () => Composing; keepWords: boolean }

/** Hands over what is due, batch by batch; stops when nothing is left or a whole batch failed. Answers how many left. */
export function createDelivery(parts: Parts): () => Promise<number> {
  const { db, now } = parts
  return async () => {
    let sent = 0
    // Asked first, so that a server with nothing to send does not write.
    while ((await listDue(db.read, now(), 1)).length > 0) {
      const letters = await db.write((tx) => claimLetters(tx, { limit: batch, until: tx.now + claimed }))
      const went = await Promise.all(letters.map((letter) => deliver(parts, letter)))
      sent += went.filter((state) => state === 'sent').length
      if (went.every((state) => state === 'waiting')) break
    }
    return sent
  }
}

async function deliver(parts: Parts, letter: LetterRow): Promise<Settled['state']> {
  const settled = await attempt(parts, letter)
  await parts.db.write((tx) => settleLetter(tx, letter, settled))
  return settled.state
}

async function attempt({ db, now, way, composing, keepWords }: Parts, letter: LetterRow): Promise<Settled> {
  const forgotten = keepWords ? {} : { params: {}, href: '' }
  const { worthUntil, about } = letter
  if (worthUntil !== null && worthUntil < now()) return { state: 'dropped', ...forgotten }
  if (about && !(await stillVisible(db.read, about))) return { state: 'dropped', params: {}, href: '' }
  try {
    await way.handOver(composeLetter(letter, composing()), letter)
    return { state: 'sent', fault: '', ...forgotten }
  } catch (thrown) {
    return afterFault(letter, thrown, now())
  }
}

function afterFault({ tries, createdAt }: LetterRow, thrown: unknown, now: number): Settled {
  const fault = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 300)
  const refused = isRefusal(thrown as object) && tries >= mostRefusals
  const state = refused || now - createdAt >= longestWait ? 'given-up' : 'waiting'
  return { state, fault, nextTryAt: now + waitAfter(tries) }
}
