import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `pnpm db:new-migration NAME` writes what changed in the tables, once for each engine. With `--anew` all earlier
 * migrations go first, so that one stands for everything: only as long as no database is worth keeping.
 */
const [name] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!name) throw new Error('usage: pnpm db:new-migration NAME [--anew]')

const db = join(import.meta.dirname, '..', 'db')
if (process.argv.includes('--anew')) rmSync(join(db, 'migrations'), { recursive: true, force: true })

for (const url of ['', 'postgres://generator']) {
  const { status } = spawnSync('pnpm', ['exec', 'drizzle-kit', 'generate', '--name', name], {
    cwd: db,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
