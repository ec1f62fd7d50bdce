import { listMigrations, migrationsFolder } from './migrations.ts'
import { migratePostgres } from './postgres/migrate.ts'
import { sqliteFile } from './sqlite/engine.ts'
import { migrateSqlite } from './sqlite/migrate.ts'

export type Migrating = {
  url?: string | undefined
  dataDir: string
  now: () => number
  /** Told of each migration as it begins. */
  progress?: ((line: string) => void) | undefined
}

/** Brings the schema up to date, wholly or not at all. Several may start at once: one migrates, the others wait. */
export async function migrate({ url, dataDir, now, progress = () => undefined }: Migrating): Promise<void> {
  if (url)
    await migratePostgres({ url, migrations: listMigrations(migrationsFolder('postgres')), now, progress })
  else
    migrateSqlite({
      file: sqliteFile(dataDir),
      migrations: listMigrations(migrationsFolder('sqlite')),
      now,
      progress,
    })
}
