import { lastEventId } from '@rynek/db/core/outbox.ts'
import { closeOpenOf } from '@rynek/server/features/accounts/session-ends.ts'
import { channels } from '@rynek/shared/core/events.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Act, acts, isTold, openSight, unduly } from '../../support/rights.ts'
import { openSocket } from '../../support/socket.ts'
import { openStream } from '../../support/stream.ts'
import { openWorld } from '../../support/world.ts'

describe('a connection', () => {
  test('that was let in a moment before its person lost his rights is closed with the others', async (t) => {
    const world = await openWorld(t)
    const doorway = Promise.withResolvers<void>()
    let within = 0
    // After the session was read, and before anything is opened for it.
    world.app.addHook('preHandler', async (request) => {
      if (!request.person || !request.url.startsWith('/api/live')) return
      within++
      await doorway.promise
    })
    const address = await world.listen()
    const cookie = await world.cookieOf('piotr')
    const topic = channels.person(world.people.piotr)
    const query = new URLSearchParams({ topic, epoch: world.db.epoch, after: '0' })
    const opened = [
      openSocket(t, address, { cookie }),
      openStream(t, `${address}/api/live/stream?${query}`, { cookie }),
    ] as const
    await expect.poll(() => within).toBe(2)
    await world.db.write((tx) => closeOpenOf(tx, world.people.piotr))
    await new Promise((followed) => setTimeout(followed, 300))
    doorway.resolve()
    const [socket, stream] = [await opened[0], await opened[1]]
    expect(await socket.closed).toBe(4401)
    await stream.ended
    expect([...socket.messages, ...stream.messages]).toEqual([{ do: 'reauth' }, { do: 'reauth' }])
    // His session stands, and is read anew.
    const again = await openSocket(t, address, { cookie })
    again.watch(topic, world.db.epoch, 0)
    await expect.poll(() => again.messages.length).toBe(1)
    expect(again.messages[0]?.do).toBe('watching')
  })
})

test('whatever happens to rights, no frame reaches whoever may not see it when it is announced', async (t) => {
  const world = await openWorld(t)
  const sight = await openSight(t, world)
  const names = Object.keys(acts) as Act[]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 10 }), async (done) => {
      for (const act of ['openPiotr', 'openEwa', ...done] as Act[]) {
        await acts[act](sight)
        await acts.stir(sight)
      }
      const last = await lastEventId(world.db.read)
      await acts.stir(sight)
      await expect.poll(() => isTold(sight, last)).toBe(true)
      expect(unduly(sight)).toEqual([])
      for (const { socket } of sight.watchers.splice(0)) socket.socket.terminate()
      for (const act of ['comeBack', 'lift', 'promote'] as const) await acts[act](sight)
    }),
    { numRuns: 15, examples: names.map((act): [Act[]] => [[act, 'openPiotr', 'openEwa']]) },
  )
})
