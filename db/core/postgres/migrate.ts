import postgres from 'postgres'
import { type Applied, type Migration, migrationsTable, pendingOf } from '../migrations.ts'

const migrationLock = 7_296_636

type Parts = {
  url: string
  migrations: readonly Migration[]
  now: () => number
  progress: (line: string) => void
}

/** The lock is taken before anything else: servers that start together would trip over each other's tables. */
export async function migratePostgres({ url, migrations, now, progress }: Parts): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await client.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${migrationLock})`
      await tx.unsafe(migrationsTable)
      const applied = await tx<Applied[]>`select name, hash from migrations`
      for (const { name, sql, hash } of pendingOf(migrations, applied)) {
        progress(name)
        await tx.unsafe(sql)
        await tx`insert into migrations values (${name}, ${hash}, ${now()})`
      }
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}
