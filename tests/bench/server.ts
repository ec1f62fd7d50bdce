import { openDatabase } from '@rynek/db/core/open.ts'
import { countThreads } from '@rynek/db/features/threads/queries/find.ts'
import { buildTown } from '@rynek/db/seed/town.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { settleDemo } from '@rynek/server/demo/settle.ts'
import { renderMarkdown } from '@rynek/server/features/posts/markdown.ts'
import fastify from 'fastify'

/** A server of its own process, so that what is measured shares nothing with who measures. Says its address. */
const [dataDir = '', threads = '0'] = process.argv.slice(2)
const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir, PORT: '0' })
const report = (line: string) => process.stderr.write(`\r${line} `)
await settleDemo({ config, now: Date.now, report })

const db = await openDatabase({ dataDir, now: Date.now })
const built = await countThreads(db.read)
if (Number(threads) > built) await buildTown(db, { threads: Number(threads), render: renderMarkdown, report })
const app = await createApp({ config, db, now: Date.now, pages: 'built' })
const address = await app.listen({ host: '127.0.0.1', port: 0 })

/** The baseline stands in the same process: Fastify and a Buffer with a page's own bytes. */
const baseline = fastify()
let page: Buffer = Buffer.alloc(0)
baseline.get<{ Querystring: { path: string } }>('/load', async ({ query }) => {
  page = (await app.inject({ url: query.path, headers: { 'accept-encoding': 'br' } })).rawPayload
  return { bytes: page.length }
})
baseline.get('/', (_, reply) =>
  reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).send(page),
)
const buffer = await baseline.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${JSON.stringify({ address, buffer })}\n`)
