import { listMigrations, migrationsFolder } from './migrations.ts'

export type Migrating = {
  url?: string | undefined
  dataDir: string
  now: () => number
  /** Told of each migration as it begins. */
  progress?: ((line: string) => void) | undefined
}

/** Brings the schema up to date, wholly or not at all. Several may start at once: one migrates, the others wait. */
export async function migrate({ url, dataDir, now, progress = () => undefined }: Migrating): Promise<void> {
  const when = { now, progress }
  if (url) {
    const { migratePostgres } = await import('./postgres/migrate.ts')
    await migratePostgres({ url, migrations: listMigrations(migrationsFolder('postgres')), ...when })
  } else {
    const { migrateSqlite } = await import('./sqlite/migrate.ts')
    migrateSqlite({ dataDir, migrations: listMigrations(migrationsFolder('sqlite')), ...when })
  }
}
