import { expect, test } from 'vitest'
import { read } from '../../architecture/tree.ts'
import { inTurns } from '../../support/raw.ts'
import { openSocket } from '../../support/socket.ts'
import { openWorld } from '../../support/world.ts'

/** What every object has by birth: whoever looks something up by what a client sends must not find it. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

test('nothing that all objects inherit is found by a name that a client sends', async (t) => {
  const world = await openWorld(t)
  const cookie = await world.cookieOf('ewa')
  const asked = world.routes
    .filter(({ method, url }) => method === 'GET' && url.startsWith('/api/') && !/\*|\/live/.test(url))
    .flatMap(({ url, query }) =>
      inherited.flatMap((name) => [
        url.replace(/:\w+/g, name),
        ...query.map((field) => `${url.replace(/:\w+/g, '1')}?${field}=${name}`),
      ]),
    )
  expect(asked.length).toBeGreaterThan(400)
  const faults: unknown[] = []
  await inTurns([...new Set(asked)], 8, async (url) => {
    const { statusCode } = await world.app.inject({ url, headers: { cookie, 'accept-language': url } })
    if (statusCode >= 500) faults.push([url, statusCode])
  })
  expect(faults).toEqual([])

  const socket = await openSocket(t, await world.listen())
  for (const name of inherited) socket.say({ do: name, topic: name, epoch: name, after: 0 })
  await expect.poll(async () => (await world.as(null)('GET', '/health')).status).toBe(200)
  expect(socket.messages).toEqual([])
})

test('the server runs without the way to a prototype that goes through a property', () => {
  expect(JSON.parse(read('package.json')).scripts.serve).toContain('node --disable-proto=delete')
})
