import { buildClient } from '@rynek/client/build.ts'
import { describe, expect, test } from 'vitest'
import { bytesOf, linesOf, say } from '../../support/corpora.ts'
import { inTurns, sendRaw, statusIn } from '../../support/raw.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const portOf = async (world: World) => Number(new URL(await world.listen()).port)
const alive = (port: number) =>
  sendRaw(port, 'GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 5_000)

const ownJson = [
  { name: 'y_empty.json', bytes: Buffer.from('{}') },
  { name: 'n_open.json', bytes: Buffer.from('{"title":') },
  { name: 'n_broken_utf8.json', bytes: Buffer.from([0x7b, 0xff, 0x7d]) },
]
const ownRequests = [
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'BLA /\r\n\r\n',
  '\r\n\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
]
const ownPaths = [
  '../../package.json',
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/package.json',
  '..\\..\\package.json',
]

/** Requests as they stand in fenced blocks, with what cannot be typed in them spelled out. */
const requestsIn = (text: string): string[] =>
  [...text.matchAll(/```http\n([\s\S]*?)\n?```/g)].map(([, block = '']) =>
    block
      .replace(/\\\n/g, '')
      .replace(/(?<!\\r)\n/g, '\r\n')
      .replaceAll('\\r', '\r')
      .replaceAll('\\n', '\n')
      .replaceAll('\\t', '\t')
      .replaceAll('\\f', '\f'),
  )

describe('what is sent over the wire', () => {
  test('as JSON is refused by syntax where it has none, and never a fault of ours', async (t) => {
    const world = await openWorld(t)
    const port = await portOf(world)
    const cookie = await world.cookieOf('anna')
    const all = [...ownJson, ...bytesOf('json/jsontestsuite/test_parsing')]
    say('JSON bodies', all.length)
    const wrong: [string, number][] = []
    await inTurns(all, 8, async ({ name, bytes }) => {
      const head = `POST /api/threads HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${world.origin()}\r\nCookie: ${cookie}\r\nIdempotency-Key: corpora-key\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`
      const status = statusIn(await sendRaw(port, Buffer.concat([Buffer.from(head), bytes]), 10_000))
      // None of them is a thread: what can be read is refused by its fields.
      if (status !== 400) wrong.push([name, status])
    })
    expect(wrong).toEqual([])
    expect(await announced(world.db)).toEqual([])
  })

  test('as a broken request stops nobody else', async (t) => {
    const world = await openWorld(t)
    const port = await portOf(world)
    const requests = [
      ...ownRequests,
      ...bytesOf('http')
        .filter(({ name }) => name.startsWith('llhttp'))
        .flatMap(({ bytes }) => requestsIn(bytes.toString('utf8'))),
    ]
    say('raw requests', requests.length)
    const faults: string[] = []
    await inTurns(requests, 24, async (request) => {
      if (statusIn(await sendRaw(port, request)) === 500) faults.push(request)
    })
    expect(faults).toEqual([])
    expect(statusIn(await alive(port))).toBe(200)
    expect(await announced(world.db)).toEqual([])
  })

  test('as a way out of the folders leads nowhere', async (t) => {
    await buildClient()
    const world = await openWorld(t, {}, 'built')
    const port = await portOf(world)
    const paths = linesOf('traversal', ownPaths).map((path) => path.replace('{FILE}', 'etc/passwd'))
    say('paths out of a folder', paths.length)
    const places = ['/', '/assets/', '/api/documents/']
    const wrong: [string, number][] = []
    await inTurns(paths, 24, async (path) => {
      for (const place of places) {
        const answer = await sendRaw(
          port,
          `GET ${place}${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
          5_000,
        )
        const status = statusIn(answer)
        if (status >= 500 || /root:x:|"devEngines"/.test(answer)) wrong.push([place + path, status])
      }
    })
    expect(wrong).toEqual([])
  })
})
