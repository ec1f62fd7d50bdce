import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { channels } from '@rynek/shared/core/events.ts'
import fastify from 'fastify'

/** The forum in a process of its own, so that what is measured shares nothing with who measures. Says its addresses. */
const [dataDir = ''] = process.argv.slice(2)
const config = readConfig({ LOG_LEVEL: 'silent', LIMITS: '999999', DATA_DIR: dataDir, PORT: '0' })
const db = await openDatabase({ dataDir, now: Date.now })
const listening = overhearing(db)
const app = await createApp({ config, db: listening.db, now: Date.now, pages: 'built' })

let anew = false
process.on('message', (wish: { anew?: boolean }) => {
  anew = wish.anew ?? anew
  process.send?.(process.cpuUsage())
})
// Says before each page that something happened on what it shows, so that no kept one is good.
app.addHook('onRequest', async ({ url }) => {
  if (anew && !url.startsWith('/api/')) listening.pretend(Number(/^\/watki\/(\d+)/.exec(url)?.[1] ?? 0))
})
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const buffer = await listenWithBuffer()
process.send?.({ address, buffer })
process.on('disconnect', () => process.exit())

/** A database whose listeners can be told of what never happened. */
function overhearing(real: Database) {
  const listeners = new Set<(events: readonly StoredEvent[]) => void>()
  let id = 1e12
  return {
    db: {
      ...real,
      onCommitted(listener: (events: readonly StoredEvent[]) => void) {
        listeners.add(listener)
        return real.onCommitted(listener)
      },
    },
    pretend(threadId: number): void {
      const event = { id: ++id, prev: null, topic: channels.thread(threadId), kind: '', data: {}, at: 0 }
      for (const listener of listeners) listener([event])
    },
  }
}

/** The baseline stands in the same process: Fastify and a Buffer with a page's own bytes. */
async function listenWithBuffer(): Promise<string> {
  const baseline = fastify()
  let page: Buffer = Buffer.alloc(0)
  baseline.get<{ Querystring: { path: string } }>('/load', async ({ query }) => {
    page = (await app.inject({ url: query.path, headers: { 'accept-encoding': 'br' } })).rawPayload
    return { bytes: page.length }
  })
  baseline.get('/', (_, reply) =>
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).send(page),
  )
  return baseline.listen({ host: '127.0.0.1', port: 0 })
}
