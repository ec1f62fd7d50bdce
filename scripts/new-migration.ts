import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `pnpm db:new-migration NAME` writes what changed in the tables, once for each engine. */
const [name] = process.argv.slice(2)
if (!name) throw new Error('usage: pnpm db:new-migration NAME')

for (const url of ['', 'postgres://generator']) {
  const { status } = spawnSync('pnpm', ['exec', 'drizzle-kit', 'generate', '--name', name], {
    cwd: join(import.meta.dirname, '..', 'db'),
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
