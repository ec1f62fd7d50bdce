import { openDatabase } from '@rynek/db/core/open.ts'
import { countPeople } from '@rynek/db/features/accounts/queries.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { settle } from './cast.ts'

/** A server in a process of its own, to be killed: `node serve.ts DATA_DIR [DATABASE_URL]`. Says its address. */
const [dataDir = '', url] = process.argv.slice(2)
const db = await openDatabase({ dataDir, url: url || undefined, now: Date.now })
if ((await countPeople(db.read)) === 0) await settle(db, Date.now())
const config = readConfig({ LOG_LEVEL: 'silent', LIMITS: '1000', DATA_DIR: dataDir })
const app = await createApp({ config, db, now: Date.now })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${address}\n`)
