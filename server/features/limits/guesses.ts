import type { Database, Writer } from '@rynek/db/core/database.ts'
import { countOnce, removeOverCounts, takeBackOnce } from '@rynek/db/features/limits/queries.ts'
import { hashOfKey } from './key.ts'
import { tooMany } from './refuse.ts'
import { guessing } from './table.ts'

export type Guesses = ReturnType<typeof createGuesses>
/** Whose password somebody types, and the network he does it from. */
type Guess = { account: number | string; from: string }

/** Slows down whoever guesses passwords: at one account, and from one network at many. Shared by all servers. */
export function createGuesses({ db }: { db: Database }) {
  return {
    /** Whether it is right. Counted before it is looked at, so that guesses made at the same moment are counted each. */
    async tried(guess: Guess, right: () => Promise<boolean>): Promise<boolean> {
      const keys = keysOf(guess)
      await db.write((tx) => countGuess(tx, keys))
      let wrong = false
      try {
        wrong = !(await right())
        return !wrong
      } finally {
        // Also when nobody had time to look at it.
        if (!wrong) await db.write((tx) => takeBack(tx, keys))
      }
    },

    forgetOver: (): Promise<number> => db.write(removeOverCounts),
  }
}

type Keys = ReturnType<typeof keysOf>

const keysOf = ({ account, from }: Guess) => ({
  network: hashOfKey('guess-network', from),
  pair: hashOfKey('guess-pair', account, from),
  account: hashOfKey('guess-account', account),
})

/** A refused one is undone, so that one network alone cannot make an account look besieged. */
async function countGuess(tx: Writer, { network, pair, account }: Keys): Promise<void> {
  const { period, fromNetwork, ofAccountFromNetwork, ofAccount, ofBesiegedAccountFromNetwork } = guessing
  const inNetwork = await countOnce(tx, network, period)
  if (inNetwork.count > fromNetwork) throw tooMany('too-many-guesses', inNetwork.until - tx.now)
  const here = await countOnce(tx, pair, period)
  const everywhere = await countOnce(tx, account, period)
  const most = everywhere.count > ofAccount ? ofBesiegedAccountFromNetwork : ofAccountFromNetwork
  if (here.count > most) throw tooMany('too-many-guesses', here.until - tx.now)
}

/** One after the other, in the order in which they are counted: two at once must not wait for each other. */
async function takeBack(tx: Writer, { network, pair, account }: Keys): Promise<void> {
  for (const key of [network, pair, account]) await takeBackOnce(tx, key)
}
