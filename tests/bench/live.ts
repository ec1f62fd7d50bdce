import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { WebSocket } from 'ws'
import { percentile, type Row, row } from './measure.ts'
import type { Site } from './site.ts'

const sockets = 500
const answers = 30

/** From the moment of the transaction to the arrival at each of 500 other browsers. */
export async function fanOut(site: Site): Promise<Row> {
  const question = {
    title: 'Wątek do pomiaru na żywo',
    body: 'Treść.',
    topic: 'edu-dziennik',
    cityType: 'MSR',
  }
  const { id } = (await (await site.post('/api/threads', question)).json()) as { id: number }
  const page = await site.get<ThreadPage>(`/api/threads/${id}`)
  const waits: number[] = []
  const watchers: WebSocket[] = []
  for (let at = 0; at < sockets; at += 50) {
    watchers.push(...(await Promise.all(Array.from({ length: 50 }, () => watch(site, page, waits)))))
  }
  for (let at = 0; at < answers; at++) {
    await (await site.post(`/api/threads/${id}/posts`, { body: `Odpowiedź ${at}` })).arrayBuffer()
    await new Promise((next) => setTimeout(next, 100))
  }
  for (let waited = 0; waits.length < sockets * answers && waited < 5_000; waited += 100)
    await new Promise((next) => setTimeout(next, 100))
  for (const watcher of watchers) watcher.terminate()
  const p95 = percentile(waits, 0.95)
  const whole = waits.length === sockets * answers
  const measured = `${Math.round(p95)} ms (${waits.length} of ${sockets * answers} arrived)`
  return row(
    'commit → other browser’s socket, 500 sockets on the thread, p95',
    '≤ 300 ms',
    measured,
    whole && p95 <= 300,
  )
}

function watch(site: Site, page: ThreadPage, waits: number[]): Promise<WebSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>()
  // Each network address may hold so many sockets of guests; loopback has as many addresses as one likes.
  const socket = new WebSocket(`${site.address.replace('http', 'ws')}/api/live`, {
    headers: { origin: site.address },
    localAddress: address(),
  })
  socket.on('open', () =>
    socket.send(
      JSON.stringify({
        do: 'watch',
        topic: `thread:${page.thread.id}`,
        epoch: page.epoch,
        after: page.lastEvent,
      }),
    ),
  )
  socket.on('message', (raw) => {
    const message = JSON.parse(String(raw)) as { do: string; data: { lastActivityAt: number } }
    if (message.do === 'watching') resolve(socket)
    if (message.do === 'event') waits.push(Date.now() - message.data.lastActivityAt)
  })
  socket.on('error', reject)
  return promise
}

let opened = 0
const address = (): string => `127.0.0.${2 + (Math.floor(opened++ / 80) % 200)}`
