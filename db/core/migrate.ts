import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { sqliteFile } from './sqlite/engine.ts'

const migrationsFolder = (engine: string) => join(import.meta.dirname, '..', 'migrations', engine)
const migrationLock = 7_296_636

/** Brings the schema up to date. Several servers may start at once: one migrates, the others wait. */
export async function migrate({ url, dataDir }: { url: string | undefined; dataDir: string }): Promise<void> {
  if (url) await onPostgres(url)
  else onSqlite(sqliteFile(dataDir))
}

function onSqlite(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const connection = new SQLite(file, { timeout: 10_000 })
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    // Rebuilding a table drops it, and with foreign keys on that would delete every row that points at it.
    // The switch does nothing inside the migrator's transaction, so it is turned here.
    connection.pragma('foreign_keys = OFF')
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: migrationsFolder('sqlite') })
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`the migration left ${broken.length} rows that point at nothing`)
  } finally {
    connection.close()
  }
}

async function onPostgres(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await client`select pg_advisory_lock(${migrationLock})`
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: migrationsFolder('postgres') })
  } finally {
    await client.end({ timeout: 5 })
  }
}
