import { randomUUID } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Database, OnFault } from './database.ts'
import { dialect, dialectOf } from './dialect.ts'
import { migrate } from './migrate.ts'
import { epochs } from './tables.ts'

/** Where the data stand: `url` names a PostgreSQL database; without it they are one SQLite file in `dataDir`. */
export type Place = { url?: string | undefined; dataDir: string; now: () => number; onFault?: OnFault }

/** Migrates and opens. A process has one engine, chosen by `DATABASE_URL` before any table is imported. */
export async function openDatabase({ url, dataDir, now, onFault = warn }: Place): Promise<Database> {
  if (dialectOf(url) !== dialect) {
    throw new Error(`this process was started for ${dialect}: set DATABASE_URL to the database it is to open`)
  }
  await migrate({ url, dataDir, now })
  const engine = await openEngine({ url, dataDir, now, onFault })
  return { ...engine, epoch: (await findEpoch(engine)) ?? (await beginEpoch(engine)) }
}

type Engine = Omit<Database, 'epoch'>

/** Each engine is loaded when it is opened: the driver of the other would lie in memory for nothing. */
async function openEngine({ url, dataDir, now, onFault }: Required<Place>): Promise<Engine> {
  if (url) return (await import('./postgres/engine.ts')).openPostgres({ url, now, onFault })
  return (await import('./sqlite/engine.ts')).openSqlite({ dataDir, now, onFault, lost: endOf(onFault) })
}

async function findEpoch({ read }: Engine): Promise<string | undefined> {
  const [first] = await read.select({ name: epochs.name }).from(epochs).orderBy(asc(epochs.id)).limit(1)
  return first?.name
}

async function beginEpoch(engine: Engine): Promise<string> {
  const name = randomUUID().slice(0, 8)
  // Several servers may open an empty database at once: the first names the epoch, the others read its name.
  await engine.write((tx) =>
    tx.insert(epochs).values({ id: 1, name, startedAt: tx.now }).onConflictDoNothing(),
  )
  return (await findEpoch(engine)) ?? name
}

function warn(fault: unknown): void {
  process.emitWarning(fault instanceof Error ? fault : String(fault))
}

/** A disk that failed once is not asked again: what it holds is read anew after a start. Open work is still ended in order. */
const endOf = (onFault: OnFault) => (failure: unknown) => {
  onFault(new Error('the disk did not keep what was written: the server ends', { cause: failure }))
  process.exitCode = 1
  process.kill(process.pid, 'SIGTERM')
}
