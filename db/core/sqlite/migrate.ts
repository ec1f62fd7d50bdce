import { mkdirSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { type Applied, type Migration, migrationsTable, pendingOf } from '../migrations.ts'
import { sqliteFile } from './engine.ts'

type Parts = {
  dataDir: string
  migrations: readonly Migration[]
  now: () => number
  progress: (line: string) => void
}

/** Waits up to 10 s for another process that migrates; nothing else runs yet. */
export function migrateSqlite({ dataDir, migrations, now, progress }: Parts): void {
  mkdirSync(dataDir, { recursive: true })
  const connection = new SQLite(sqliteFile(dataDir), { timeout: 10_000 })
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    // Rebuilding a table drops it, and with foreign keys on that would delete every row that points at it. The
    // generated migrations turn them off themselves, but inside a transaction that does nothing.
    connection.pragma('foreign_keys = OFF')
    if (pending(connection, migrations).length === 0) return
    connection.transaction(() => applyPending({ connection, migrations, now, progress })).immediate()
  } finally {
    connection.close()
  }
}

function applyPending({ connection, migrations, now, progress }: Omit<Parts, 'dataDir'> & With): void {
  connection.exec(migrationsTable)
  // Asked again under the lock: another process may have been first.
  for (const { name, sql, hash } of pending(connection, migrations)) {
    progress(name)
    connection.exec(sql)
    connection.prepare('insert into migrations values (?, ?, ?)').run(name, hash, now())
  }
  const broken = connection.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0)
    throw new Error(`the migration would leave ${broken.length} rows that point at nothing`)
}

function pending(connection: SQLite.Database, migrations: readonly Migration[]): Migration[] {
  const begun = connection.prepare(`select 1 from sqlite_schema where name = 'migrations'`).get()
  const applied = begun ? connection.prepare('select name, hash from migrations').all() : []
  return pendingOf(migrations, applied as Applied[])
}

type With = { connection: SQLite.Database }
