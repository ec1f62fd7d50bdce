import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { createApp } from './app.ts'
import { readConfig } from './core/config.ts'

/** `pnpm openapi` writes the document that the routes make of themselves, so that a change of it shows in review. */
const dataDir = mkdtempSync(join(tmpdir(), 'rynek-openapi-'))
const db = await openDatabase({ dataDir, now: Date.now })
const app = await createApp({ config: readConfig({ LOG_LEVEL: 'silent' }), db, now: Date.now })
await app.ready()
const file = join(import.meta.dirname, '..', 'docs', 'api', 'openapi.json')
writeFileSync(file, `${JSON.stringify(app.swagger(), null, 2)}\n`)
await app.close()
await db.close()
rmSync(dataDir, { recursive: true })
console.log('docs/api/openapi.json is up to date.')
