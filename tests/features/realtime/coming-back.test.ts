import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { describe, expect, test } from 'vitest'
import { burden, type LiveThread, openLiveThread, stir } from '../../support/live-thread.ts'
import { openSocket } from '../../support/socket.ts'
import { answer } from '../../support/talk.ts'

const rounds = 4
const clients = 25
const happenings = 200

describe('coming back', () => {
  test('a hundred readers with bad networks each end with every event, once and in order', async (t) => {
    const thread = await openLiveThread(t)
    for (let round = 0; round < rounds; round++) {
      const topic = `thread:${1_000 + round}`
      let over = false
      const storm = stir(thread, happenings, topic).then(() => {
        over = true
      })
      const seeds = Array.from({ length: clients }, (_, at) => 1 + round * clients + at)
      const readers = seeds.map((seed) => readBadly(t, thread, { topic, seed, over: () => over }))
      await storm
      const stored = await listTopicEvents(thread.world.db.read, topic, 0, 1_000)
      const ids = stored.map((event) => event.id)
      expect(ids.length).toBe(happenings)
      for (const [at, seen] of (await Promise.all(readers)).entries())
        expect(seen, `seed ${seeds[at]}`).toEqual(ids)
    }
  })

  test('replays exactly what was missed, and nothing to who missed nothing', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, topic, epoch } = thread
    await stir(thread, 30)
    const ids = (await listTopicEvents(world.db.read, topic, 0, 100)).map((event) => event.id)
    for (const after of [0, ids[0]!, ids[17]!, ids.at(-1)!]) {
      const socket = await openSocket(t, address)
      socket.watch(topic, epoch, after)
      await expect.poll(() => socket.messages.at(-1)).toEqual({ do: 'watching', topic, id: ids.at(-1) })
      expect(socket.events().map((event) => event.id)).toEqual(ids.filter((id) => id > after))
    }
  })

  test('watching again on the same socket starts again from there, and tells what follows once', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, id, topic, epoch, lastEvent } = thread
    const socket = await openSocket(t, address)
    socket.watch(topic, epoch, lastEvent)
    await answer(world, id)
    await expect.poll(() => socket.events().length).toBe(1)
    socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => socket.events().length).toBe(2)
    await answer(world, id)
    await expect.poll(() => socket.events().length).toBe(3)
    const [first, again, next] = socket.events()
    expect(again).toEqual(first)
    expect(next?.prev).toBe(first?.id)
  })

  test('asking thrice in one breath is answered once, and leaving at once leaves', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, id, topic, epoch, lastEvent } = thread
    await stir(thread, 5)
    const socket = await openSocket(t, address)
    for (let at = 0; at < 3; at++) socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => socket.messages.at(-1)?.do).toBe('watching')
    await answer(world, id)
    await expect.poll(() => socket.events().at(-1)?.kind).toBe('post.added')
    expect(socket.events().length).toBe(6)

    socket.watch(topic, epoch, lastEvent)
    socket.say({ do: 'unwatch', topic })
    socket.watch('thread:77', epoch, lastEvent)
    await expect.poll(() => socket.messages.at(-1)).toMatchObject({ do: 'watching', topic: 'thread:77' })
    await answer(world, id)
    await stir(thread, 1, 'thread:77')
    await expect.poll(() => socket.events().at(-1)?.topic).toBe('thread:77')
    expect(socket.events().length).toBe(7)
  })

  test('too much to catch up with means loading anew, whether it is many or heavy', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, topic, epoch, lastEvent } = thread
    for (let at = 0; at < 20; at++) await burden(thread, 50_000)
    const heavy = await openSocket(t, address)
    heavy.watch(topic, epoch, lastEvent)
    await expect.poll(() => heavy.messages.map((message) => message.do)).toEqual(['reset'])

    await stir(thread, 501, 'thread:501')
    const many = await openSocket(t, address)
    many.watch('thread:501', epoch, lastEvent)
    await expect.poll(() => many.messages.map((message) => message.do)).toEqual(['reset'])
    const { json } = await world.as(null)('GET', `/api/live?${thread.query()}`)
    expect(json.messages).toMatchObject([{ do: 'reset', epoch, topic }])
  })
})

type Bad = { topic: string; seed: number; over: () => boolean }

/** Comes and goes at moments that the seed decides, each time from the last id it has; stays once all is over. */
async function readBadly(
  t: Parameters<typeof openSocket>[0],
  thread: LiveThread,
  { topic, seed, over }: Bad,
) {
  const random = randomOf(seed)
  const seen: number[] = []
  for (let stays = false; !stays; ) {
    const socket = await openSocket(t, thread.address)
    stays = over()
    socket.watch(topic, thread.epoch, seen.at(-1) ?? thread.lastEvent)
    if (stays) await expect.poll(() => socket.messages.at(-1)?.do).toBe('watching')
    else await pause(random() * 80)
    const told = socket.events().map((event) => event.id)
    socket.socket.terminate()
    seen.push(...told)
    await pause(random() * 30)
  }
  return seen
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The same numbers between 0 and 1 for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
