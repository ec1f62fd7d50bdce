import { keepHouse, logKept, trimLog } from '@rynek/server/core/housekeeping.ts'
import { expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../support/database.ts'
import { openLiveThread } from '../../support/live-thread.ts'
import { openSocket } from '../../support/socket.ts'
import { question } from '../../support/texts.ts'
import { announced, openWorld } from '../../support/world.ts'

test('the log forgets what is older than a week, and numbers go on from where they were', async (t) => {
  const world = await openWorld(t)
  await world.as('anna')('POST', '/api/threads', question)
  await world.as('piotr')('POST', '/api/threads', { ...question, title: 'Drugie pytanie o dziennik' })
  const [, newest] = await announced(world.db)
  await trimLog(world.db)
  expect(await announced(world.db)).toHaveLength(2)

  world.clock.forward(logKept + 1)
  await trimLog(world.db)
  expect((await announced(world.db)).map(({ id }) => id)).toEqual([newest?.id])
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
    world.clock.forward(logKept + 1)
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
