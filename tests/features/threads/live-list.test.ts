import { isNews } from '@rynek/client/features/threads/live-list.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { ThreadAdded } from '@rynek/shared/features/threads/events.ts'
import type { ThreadList } from '@rynek/shared/features/threads/schemas.ts'
import { expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { kindsShownOn } from '../../support/live-kinds.ts'
import { ask } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

test('a list that is open tells of exactly those new questions that stand in it when it is loaded again', async (t) => {
  const world = await openWorld(t)
  const office = (key: 'brzezinki' | 'dolnePole') => String(world.people.offices[key])
  const parts: Record<string, readonly string[]> = {
    area: ['EDU', 'CYB'],
    topic: ['edu-dziennik', 'cyb-kopie'],
    cityTypes: ['MSR,MMA', 'GWM'],
    institution: [office('brzezinki'), office('dolnePole')],
    state: ['unanswered', 'open', 'solved', 'practice', 'archived'],
    order: ['newest', 'active'],
    q: ['dzien', 'KOPIE lacz', 'ziennik', '%', ' '],
  }
  const ways = [undefined, 'area', 'topic', 'cityTypes', 'institution', 'q']
  const chosen = (name: string | undefined) =>
    name ? (parts[name] ?? []).map((value) => ({ [name]: value })) : [{}]
  const filters: Params[] = ways.flatMap((one, at) =>
    [...ways.slice(at + 1), 'state', 'order'].flatMap((other) =>
      chosen(one).flatMap((first) => chosen(other).map((second) => ({ ...first, ...second }))),
    ),
  )
  const load = async (filter: Params): Promise<ThreadList> =>
    (await world.as(null)('GET', `/api/threads?${new URLSearchParams(filter)}`)).json
  const open = await Promise.all(filters.map(load))
  await ask(world, 'anna', { title: 'Dziennik elektroniczny', cityType: 'MMA' })
  world.clock.forward(minutes)
  await ask(world, 'piotr', { title: 'Kopie i łączność', topic: 'cyb-kopie', cityType: 'GWM' })

  const events = await listTopicEvents(world.db.read, channels.lists, 0, 10)
  expect([...new Set(events.map(({ kind }) => kind))]).toEqual(kindsShownOn('list'))
  for (const [at, filter] of filters.entries()) {
    const told = events
      .filter(({ id }) => id > (open[at]?.lastEvent ?? 0))
      .map(({ data }) => (data as ThreadAdded).thread)
      .filter((thread) => isNews(filter, thread))
    expect([filter, told.map(({ id }) => id).toReversed()]).toEqual([
      filter,
      (await load(filter)).items.map(({ id }) => id),
    ])
  }
})
