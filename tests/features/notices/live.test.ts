import { afterCounted } from '@rynek/client/features/layout/live.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { NoticesCounted } from '@rynek/shared/features/notices/events.ts'
import { expect, test } from 'vitest'
import { kindsShownOn } from '../../support/live-kinds.ts'
import { answer, ask, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const load = async (world: World): Promise<Me> => (await world.as('anna')('GET', '/api/me')).json.me
const shown = ({ live: _, ...me }: Me) => me

/** What is told to Anna, what she reads of it, and what is taken back. */
async function* life(world: World) {
  const { id } = await ask(world)
  for (const body of ['Mamy jeden.', 'A my dwa.']) yield await answer(world, id, 'piotr', body)
  const { id: other } = await ask(world, 'anna', { title: 'Drugie pytanie o dziennik' })
  yield await answer(world, other)
  const [newest] = (await world.as('anna')('GET', '/api/me/notices')).json.items
  yield await world.as('anna')('PUT', '/api/me/notices/read', { upTo: newest.id })
  yield await answer(world, other, 'maria')
  const [question] = (await openThread(world, other)).posts
  yield await hide(world, question?.id ?? 0)
}

test('the number of notices kept live equals the one loaded afresh, however long it was open', async (t) => {
  const world = await openWorld(t)
  const told = (after: number) =>
    listTopicEvents(world.db.read, channels.person(world.people.anna), after, 100)
  const open = [await load(world)]
  for await (const _ of life(world)) {
    const fresh = await load(world)
    for (const me of open) {
      const events = await told(me.live.lastEvent)
      const kept = events.reduce((page, { data }) => afterCounted(page, data as NoticesCounted), me)
      expect(shown(kept)).toEqual(shown(fresh))
    }
    open.push(fresh)
  }
  expect(new Set(open.map(({ unread }) => unread)).size).toBeGreaterThan(2)
  expect([...new Set((await told(0)).map(({ kind }) => kind))]).toEqual(kindsShownOn('menu'))
})
