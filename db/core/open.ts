import { randomUUID } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Database } from './database.ts'
import { dialect, dialectOf } from './dialect.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres/engine.ts'
import { openSqlite } from './sqlite/engine.ts'
import { epochs } from './tables.ts'

/** Where the data stand: `url` names a PostgreSQL database; without it they are one SQLite file in `dataDir`. */
export type Place = { url?: string | undefined; dataDir: string; now: () => number }

/** Migrates and opens. A process has one engine, chosen by `DATABASE_URL` before any table is imported. */
export async function openDatabase({ url, dataDir, now }: Place): Promise<Database> {
  if (dialectOf(url) !== dialect) {
    throw new Error(`this process was started for ${dialect}: set DATABASE_URL to the database it is to open`)
  }
  await migrate({ url, dataDir })
  const engine = url ? await openPostgres({ url, now }) : openSqlite({ dataDir, now })
  return { ...engine, epoch: await epochOf(engine) }
}

async function epochOf(engine: Omit<Database, 'epoch'>): Promise<string> {
  return engine.write(async (tx) => {
    const [known] = await tx.select({ name: epochs.name }).from(epochs).orderBy(asc(epochs.id)).limit(1)
    if (known) return known.name
    const name = randomUUID().slice(0, 8)
    await tx.insert(epochs).values({ id: 1, name, startedAt: tx.now }).onConflictDoNothing()
    return name
  })
}
