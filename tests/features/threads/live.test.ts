import { afterEvent } from '@rynek/client/features/threads/live.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { askForReview } from '@rynek/server/features/practices/service/freshness.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { describe, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { kindsShownOn } from '../../support/live-kinds.ts'
import { practiceAt } from '../../support/practices.ts'
import { changeProfile } from '../../support/profiles.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const told = async (world: World, id: number, after: number) =>
  (await listTopicEvents(world.db.read, channels.thread(id), after, 1_000)) as unknown as Announced[]

/** The page as it would stand on a screen that was left open since it was loaded. */
async function keptLive(world: World, page: ThreadPage): Promise<ThreadPage> {
  return (await told(world, page.thread.id, page.lastEvent)).reduce(afterEvent, page)
}

/** Questions beside it stay as they were when the page was asked for. */
const shown = ({ lastEvent: _, related: _beside, ...page }: ThreadPage) => page

/** Everything that can happen to a thread, each kind at least once. `firstAnswers` decides whether a page overflows. */
async function* life(world: World, id: number, firstAnswers: number) {
  const [question] = (await openThread(world, id)).posts
  for (let n = 0; n < firstAnswers; n++)
    yield await answer(world, id, n % 2 ? 'piotr' : 'maria', `Odpowiedź ${n}`)
  const one = await answer(world, id)
  yield one
  yield await comment(world, question!, 'anna')
  const below = await comment(world, one)
  yield below
  yield await world.as('anna')('PUT', `/api/posts/${one.id}/vote`)
  yield await world.as('maria')('PUT', `/api/posts/${one.id}/vote`)
  yield await world.as('maria')('DELETE', `/api/posts/${one.id}/vote`)
  yield await world.as('piotr')('PATCH', `/api/posts/${one.id}`, { body: '**Poprawione.**', version: 1 })
  yield await world.as('piotr')('PUT', `/api/threads/${id}/same-problem`)
  yield await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: one.id })
  yield await comment(world, one, 'anna')
  await changeProfile(world, 'piotr')
  yield
  yield await world.as('maria')('PATCH', `/api/posts/${below.id}`, { body: 'A ile czasu?', version: 1 })
  yield await world.as('tomasz')('PUT', `/api/posts/${one.id}/vote`)
  yield await world.as('tomasz')('PUT', `/api/posts/${one.id}/endorsement`)
  yield await world.as('maria')('PUT', `/api/posts/${one.id}/endorsement`)
  yield await world.as('tomasz')('DELETE', `/api/posts/${one.id}/endorsement`)
  yield await hide(world, below.id)
  const other = await answer(world, id, 'halina')
  yield other
  yield await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: other.id })
  yield await hide(world, other.id)
  yield await hide(world, below.id, false)
  yield await hide(world, other.id, false)
  yield await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: one.id })
  yield await world.as('anna')('DELETE', `/api/threads/${id}/accepted-answer`)
  const curation = {
    title: 'Dziennik w pięciu szkołach',
    topic: 'edu-strategia',
    cityType: 'GWD',
    reason: 'Porządki.',
  }
  yield await world.as('ewa')('PATCH', `/api/threads/${id}`, curation)
  yield await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: 'Wyjaśnione.' })
  yield await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: false, reason: 'Jednak nie.' })
  const places = [
    { pinnedUntil: '2026-12-01', featured: true },
    { pinnedUntil: null, archived: true },
    { archived: false },
  ]
  for (const place of places)
    yield await world.as('ewa')('PUT', `/api/threads/${id}/place`, { ...place, reason: 'Ważny wątek.' })
  for (const body of ['Wystarczy **jeden** dziennik.', 'Jeden dziennik.', ''])
    yield await world.as('ewa')('PUT', `/api/threads/${id}/summary`, { body, reason: 'Długi wątek.' })
  for (const minutes of [15, 30, null])
    yield await world.as('ewa')('PUT', `/api/threads/${id}/slow-mode`, { minutes, reason: 'Gorący spór.' })
  const published = await practiceAt(world, 'published')
  yield await world.as('anna')('PUT', `/api/threads/${id}/solution`, { practiceId: published.id })
  yield await world.db.write((tx) => askForReview(tx, published.id, 'U nas nie działa.'))
  yield await world.as('anna')('DELETE', `/api/threads/${id}/solution`)
  yield await world.as('anna')('PUT', `/api/threads/${id}/solution`, { practiceId: published.id })
  yield await world.as('anna')('PUT', `/api/practices/${published.id}/consent`, { consent: false })
  yield await hide(world, question!.id)
  yield await hide(world, question!.id, false)
  const nomination = { justification: 'Opisane krok po kroku, z kosztami i wynikiem po roku.' }
  const nominated = await world.as('tomasz')('POST', `/api/threads/${id}/nominations`, nomination)
  yield nominated
  await changeProfile(world, 'tomasz')
  yield
  yield await world.as('anna')('PUT', `/api/practices/${nominated.json.id}/consent`, { consent: false })
  yield await world.as('piotr')('DELETE', '/api/me/membership')
}

describe('a thread kept live', () => {
  for (const [what, firstAnswers] of [
    ['a short one', 1],
    ['one that fills its page', pageSize - 2],
    ['one that goes on', pageSize + 3],
  ] as const) {
    test(`equals the same thread loaded afresh after everything that can happen: ${what}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await ask(world)
      const open = [await openThread(world, id)]
      let second: ThreadPage | undefined
      let steps = 0
      for await (const done of life(world, id, firstAnswers)) {
        world.clock.forward(minutes)
        steps++
        if (done && 'status' in done) expect([steps, done.status < 300]).toEqual([steps, true])
        const fresh = await openThread(world, id)
        // Whenever it was opened: just now, a step ago, or before the first answer.
        for (const page of open)
          expect([steps, shown(await keptLive(world, page))]).toEqual([steps, shown(fresh)])
        open.push(fresh)
        const after = String(fresh.posts.findLast(({ kind }) => kind === 'answer')?.id ?? 0)
        if (second) {
          const reloaded = await openThread(world, id, secondStart(second))
          expect([steps, shown(await keptLive(world, second))]).toEqual([steps, shown(reloaded)])
        } else if (fresh.next) second = await openThread(world, id, after)
      }
      const kinds = new Set((await told(world, id, 0)).map(({ kind }) => kind))
      expect([...kinds].toSorted()).toEqual(kindsShownOn('thread').toSorted())
      expect(second !== undefined).toBe(firstAnswers > pageSize - 2)
    })
  }

  test('is the same when an event comes twice', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const before = await openThread(world, id)
    for await (const _ of life(world, id, 2));
    const events = await told(world, id, before.lastEvent)
    const doubled = events.flatMap((event) => [event, event])
    expect(shown(doubled.reduce(afterEvent, before))).toEqual(shown(await openThread(world, id)))
  })
})

/** Where the second page begins: after the answer before its first. */
const secondStart = ({ posts }: ThreadPage): string =>
  String((posts.find(({ kind }) => kind === 'answer')?.id ?? 1) - 1)
