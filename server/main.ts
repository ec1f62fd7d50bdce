import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { countPeople } from '@rynek/db/features/accounts/queries.ts'
import { castEmail, demoPassword } from '@rynek/shared/features/accounts/rules.ts'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import { readConfig } from './core/config.ts'
import { prepareFirstAdministrator } from './features/accounts/first-administrator.ts'

const config = readConfig(process.env)
const now = Date.now
const db = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, now })
if (config.demo && (await countPeople(db.read)) === 0) {
  execFileSync(process.execPath, [join(import.meta.dirname, 'demo/settle-command.ts')], { stdio: 'inherit' })
}

const app = await createApp({ config, db, now, pages: process.argv.includes('--dev') ? 'sources' : 'built' })
const address = await app.listen({ host: config.host, port: config.port })
await greet()
closeOn(['SIGINT', 'SIGTERM'], app)

async function greet(): Promise<void> {
  console.log(`\nRynek: ${config.publicUrl ?? address}\n`)
  if (config.demo) {
    const { items } = (await app.inject('/api/demo/cast')).json<{
      items: { key: string; name: string; office: string; roles: string[] }[]
    }>()
    console.log('Demo: na stronie logowania można wejść jednym kliknięciem jako / sign in by one click as')
    for (const { key, name, office, roles } of items) {
      console.log(`  ${name} · ${castEmail(key)} · ${office} · ${roles.join(', ')}`)
    }
    console.log(`\n  ${address}/zaloguj   (hasło / password: ${demoPassword})\n`)
  }
  const link = await prepareFirstAdministrator({ config, db })
  if (link) console.log(`First administrator, one use within 24 hours:\n  ${link}\n`)
}

function closeOn(signals: NodeJS.Signals[], running: FastifyInstance): void {
  for (const signal of signals) {
    process.once(signal, async () => {
      await running.close()
      await db.close()
      process.exit(0)
    })
  }
}
