import { keepHouse, trimLog } from '@rynek/server/core/housekeeping.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import { expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../support/database.ts'
import { openLiveThread, stir } from '../../support/live-thread.ts'
import { openSocket } from '../../support/socket.ts'
import { answer } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { announced, openWorld } from '../../support/world.ts'

test('the log forgets what is older than a week, and numbers go on from where they were', async (t) => {
  const world = await openWorld(t)
  await world.as('anna')('POST', '/api/threads', question)
  await world.as('piotr')('POST', '/api/threads', { ...question, title: 'Drugie pytanie o dziennik' })
  const [, newest] = await announced(world.db)
  await trimLog(world.db)
  expect(await announced(world.db)).toHaveLength(2)

  world.clock.forward(keptFor('events') + 1)
  await trimLog(world.db)
  expect((await announced(world.db)).map(({ id }) => id)).toEqual([newest?.id])
})

test('of a busy topic the newest are kept, and who asks for older ones loads the page anew', async (t) => {
  const thread = await openLiveThread(t)
  const { world, topic, id } = thread
  await answer(world, id)
  await stir(thread, 30, 'thread:77')
  const ids = async (of: string) =>
    (await announced(world.db)).filter((event) => event.topic === of).map((event) => event.id)
  const quiet = await ids(topic)
  const busy = await ids('thread:77')
  await trimLog(world.db)
  expect(await ids('thread:77')).toEqual(busy)
  await trimLog(world.db, 20)
  expect([await ids(topic), await ids('thread:77')]).toEqual([quiet, busy.slice(10)])

  const told = async (after: number, of = 'thread:77') =>
    (await world.as(null)('GET', `/api/live?${thread.query({ topic: of, after })}`)).json.messages
  // The last one that was forgotten need not be told: whoever saw it missed nothing.
  const whole = await told(busy[9] ?? 0)
  expect([whole.length, whole[0].id, whole[0].prev]).toEqual([21, busy[10], busy[9]])
  expect(await told(busy[8] ?? 0)).toMatchObject([{ do: 'reset', topic: 'thread:77' }])
  expect(await told(thread.lastEvent, topic)).toHaveLength(2)
  // And numbers go on: the next one follows the last.
  await stir(thread, 1, 'thread:77')
  expect(await told(busy.at(-1) ?? 0)).toMatchObject([{ prev: busy.at(-1) }, { do: 'watching' }])
})

test('an hour in which the database cannot be written is reported, and the next one is tried again', async (t) => {
  const db = await openTestDatabase(t)
  await db.close()
  const faults: unknown[] = []
  const stop = keepHouse([() => trimLog(db)], { every: 5, onFault: (fault) => faults.push(fault) })
  t.onTestFinished(stop)
  await expect.poll(() => faults.length).toBeGreaterThan(1)
  expect(faults[0]).toBeInstanceOf(Error)
})

test('is done by itself, again and again, until told to stop', async (t) => {
  const world = await openWorld(t)
  const stop = keepHouse([() => trimLog(world.db)], { every: 20, onFault: () => undefined })
  t.onTestFinished(stop)
  const questions = async () =>
    (await announced(world.db)).filter(({ kind }) => kind === 'thread.added').length
  await world.as('anna')('POST', '/api/threads', question)
  for (let week = 0; week < 2; week++) {
    world.clock.forward(keptFor('events') + 1)
    await world.as('piotr')('POST', '/api/threads', { ...question, title: `Pytanie numer ${week}` })
    await expect.poll(questions).toBe(1)
  }
})

test('closes the sockets of sessions whose time is over', async (t) => {
  const intervals = vi.spyOn(globalThis, 'setInterval')
  t.onTestFinished(() => intervals.mockRestore())
  const { world, address } = await openLiveThread(t)
  const socket = await openSocket(t, address, { cookie: await world.cookieOf('maria') })
  world.clock.forward(31 * 24 * 3_600_000)
  const hourly = intervals.mock.calls.filter(([, every]) => every === 3_600_000)
  for (const [chore] of hourly) chore()
  expect(await socket.closed).toBe(4401)
})
