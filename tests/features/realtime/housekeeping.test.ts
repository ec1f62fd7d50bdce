import { logKept, trimLog } from '@rynek/server/core/housekeeping.ts'
import { expect, test } from 'vitest'
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
