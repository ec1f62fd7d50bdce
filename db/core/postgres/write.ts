import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import type { StoredEvent } from '../database.ts'
import { databaseErrorKind } from '../errors.ts'
import { type Change, insideWrite, perform, type Scope } from '../transaction.ts'
import { storeEvents } from './events.ts'
import type { Naming } from './named.ts'

const mostTries = 5

// drizzle's own types of a transaction hide its connection, which statements of ours need.
type Transaction = {
  session: { client: postgres.TransactionSql }
  transaction<T>(part: (tx: Transaction) => Promise<T>): Promise<T>
}
type Parts = {
  /** drizzle's handle of the pool, on which prepared statements are kept. */
  pool: object
  named: Naming
  now: () => number
  /** Told of each transaction when it is durable, before its writer is. Must not throw. */
  committed: (events: readonly StoredEvent[]) => void
}

/** Transactions at READ COMMITTED, run again when the engine gives up on one: callbacks act on nothing but `tx`. */
export function createWrite({ pool, named, now, committed }: Parts) {
  return async function write<T>(change: Change<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const { value, stored } = await once(change)
        committed(await stored)
        return value
      } catch (failure) {
        if (databaseErrorKind(failure) !== 'conflict' || tries === mostTries) throw failure
        await sleep(tries * 10 + (now() % 10))
      }
    }
  }

  function once<T>(change: Change<T>) {
    return (pool as Transaction).transaction(async (transaction) => {
      const scope = scopeIn(transaction, now())
      const { value, events } = await insideWrite(() => perform(scope, change))
      // Sent without waiting, so that lock, events and COMMIT travel together and the lock is held for one trip.
      const stored = storeEvents(transaction.session.client, events, scope.now)
      // The transaction itself reports a failure of these; nobody else may be asked to handle it again.
      stored.catch(() => undefined)
      return { value, stored }
    })
  }

  function scopeIn(transaction: Transaction, moment: number): Scope {
    const { client } = transaction.session
    return {
      handle: named(transaction),
      home: pool,
      bind: (statement) => Object.create(statement, { client: { value: client } }),
      now: moment,
      attempt: (part) => transaction.transaction((inner) => perform(scopeIn(inner, moment), part)),
    }
  }
}
