import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

declare const opaque: unique symbol

/** The bare result of a write differs by engine, so nothing may be read from it; `.returning()` is the way. */
export type WriteResult = { readonly [opaque]: true }
export interface Written extends PgQueryResultHKT {
  type: WriteResult
}

type Everything = PgDatabase<Written>

/** Asks, and cannot change anything. */
export type Reader = Pick<Everything, 'select' | 'selectDistinct' | '$count'>

export type NewEvent = { readonly topic: string; readonly kind: string; readonly data: unknown }

export type StoredEvent = NewEvent & {
  readonly id: number
  /** Id of this topic's event before it; null for the first. */
  readonly prev: number | null
  readonly at: number
}

/** One transaction. It ends when the callback that got it returns; used later it throws. */
export type Writer = Reader &
  Pick<Everything, 'insert' | 'update' | 'delete'> & {
    /** The moment of this transaction, in milliseconds. */
    readonly now: number
    /** Announces a change; stored as the transaction's last statement, so ids rise in commit order. */
    emit(event: NewEvent): void
    /**
     * Tries a part that may fail: what it wrote and announced is undone, and the transaction goes on. A bare catch
     * will not do: PostgreSQL gives up the whole transaction at the first failed statement.
     */
    attempt<T>(part: (tx: Writer) => Promise<T>): Promise<T>
  }

export type Listener = (events: readonly StoredEvent[]) => void

/** Told of faults no caller is there to be told of: a listener that threw, a checkpoint or a poll that failed. */
export type OnFault = (fault: unknown) => void

export type Database = {
  /** Quick questions, on the event loop where the engine has no other way. */
  readonly read: Reader
  /** Long scans, off the event loop. */
  readonly slow: Reader
  /** Resolves when the change is durable. A write inside a write throws. */
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>
  /** Called for each transaction of this process once it is durable, before its `write` resolves. Answers how to stop. */
  onCommitted(listener: Listener): () => void
  /** Every event of every process after `after`, in order of id, once. Answers how to stop. */
  follow(after: number, listener: Listener): Promise<() => Promise<void>>
  /** Names this database's life: ids of events mean nothing in another epoch. */
  readonly epoch: string
  close(): Promise<void>
}
