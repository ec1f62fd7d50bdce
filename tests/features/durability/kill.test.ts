import { once } from 'node:events'
import { dialect } from '@rynek/db/core/dialect.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { expect, test } from 'vitest'
import { runDirectly } from '../../db/samples.ts'
import { newPlace } from '../../support/database.ts'
import { enterOverHttp, startServer } from '../../support/server-process.ts'
import { question } from '../../support/texts.ts'

type PostAdded = { post: { html: string }; answers: number }

const kills = 5
const clients = 8

test('killed again and again in the middle of posting, the server loses and doubles no answer it acknowledged', async (t) => {
  const place = await newPlace(t)
  let server = await startServer(place)
  t.onTestFinished(() => void server.child.kill('SIGKILL'))
  let cookie = await enterOverHttp(server.address, 'piotr')
  const send = (path: string, body: object, key: string) =>
    fetch(server.address + path, {
      method: 'POST',
      headers: { cookie, origin: server.address, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    })
  const { id } = (await (await send('/api/threads', question, 'kill-question')).json()) as { id: number }

  const acknowledged = new Set<string>()
  let sent = 0
  for (let kill = 0; kill < kills; kill++) {
    let alive = true
    const unknown = new Set<string>()
    const client = async () => {
      while (alive) {
        const text = `Odpowiedź numer ${++sent}`
        unknown.add(text)
        const answer = await send(`/api/threads/${id}/posts`, { body: text }, `kill-${sent}-key`).catch(
          () => undefined,
        )
        if (answer?.status !== 201) return
        unknown.delete(text)
        acknowledged.add(text)
      }
    }
    const working = Array.from({ length: clients }, client)
    // The moment has to differ from run to run; what is checked holds at every one.
    await new Promise((wait) => setTimeout(wait, 100 + Math.random() * 400))
    server.child.kill('SIGKILL')
    alive = false
    await Promise.all(working)

    server = await startServer(place)
    cookie = await enterOverHttp(server.address, 'piotr')
    // Nobody knows whether these arrived: the same key again settles it.
    for (const text of unknown) {
      const answer = await send(
        `/api/threads/${id}/posts`,
        { body: text },
        `kill-${text.split(' ').at(-1)}-key`,
      )
      expect(answer.status).toBe(201)
      acknowledged.add(text)
    }
  }
  expect(acknowledged.size).toBeGreaterThan(kills * clients)
  const said = await everyAnswer(server.address, id)
  expect(said.texts.toSorted()).toEqual([...acknowledged].map((text) => `<p>${text}</p>\n`).toSorted())
  expect(said.counted).toBe(acknowledged.size)

  server.child.kill('SIGKILL')
  await once(server.child, 'exit')
  const db = await openDatabase({ ...place, now: Date.now })
  t.onTestFinished(() => db.close())
  const events = await listTopicEvents(db.read, channels.thread(id), 0, 100_000)
  const told = events.filter(({ kind }) => kind === 'post.added').map(({ data }) => data as PostAdded)
  expect(told.map(({ post }) => post.html).toSorted()).toEqual(said.texts.toSorted())
  expect(told.at(-1)?.answers).toBe(acknowledged.size)
  if (dialect === 'sqlite')
    expect(await runDirectly(place, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
}, 120_000)

async function everyAnswer(address: string, id: number): Promise<{ texts: string[]; counted: number }> {
  const texts: string[] = []
  for (let after = ''; ; ) {
    const page = (await (await fetch(`${address}/api/threads/${id}${after}`)).json()) as ThreadPage
    texts.push(...page.posts.filter(({ kind }) => kind === 'answer').map(({ html }) => html))
    if (page.next === null) return { texts, counted: page.thread.answers }
    after = `?after=${page.next}`
  }
}
