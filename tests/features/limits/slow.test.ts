import { connect } from 'node:net'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../support/database.ts'

const patience = { headers: 300, request: 600, idle: 300, check: 50 }
const headers = 'POST /api/sessions HTTP/1.1\r\nHost: x\r\n'
const body = `${headers}Content-Type: application/json\r\nContent-Length: 900\r\n\r\n`

test('whoever sends a byte now and then is shown out, in headers and in a body, and others are served meanwhile', async (t) => {
  const db = await openTestDatabase(t)
  const app = await createApp({ config: readConfig({ LOG_LEVEL: 'silent' }), db, now: Date.now, patience })
  t.onTestFinished(() => app.close())
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  expect(app.server.maxConnections).toBeLessThanOrEqual(10_000)

  const { port } = new URL(address)
  const slow = Array.from({ length: 40 }, (_, at) => trickle(Number(port), at % 2 ? headers : body))
  const served = new Set<number>()
  const all = Promise.all(slow)
  while (!(await Promise.race([all, undefined]))) served.add((await fetch(`${address}/api/me`)).status)
  const lives = await all
  expect(served).toEqual(new Set([200]))
  expect(Math.max(...lives)).toBeLessThan(3_000)
})

/** Sends this and then a byte now and then; resolves, with how long it took, when the other side closes. */
async function trickle(port: number, beginning: string): Promise<number> {
  const begun = performance.now()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined).resume()
  socket.write(beginning)
  const dropping = setInterval(() => socket.write('a'), 50)
  await new Promise((closed) => socket.once('close', closed))
  clearInterval(dropping)
  return performance.now() - begun
}
