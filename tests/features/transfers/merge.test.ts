import { recountTopics } from '@rynek/db/features/topics/queries.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { describe, expect, test } from 'vitest'
import { dump } from '../../support/dump.ts'
import { audit } from '../../support/moderation.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { arrangementOf, done, merge, movePosts, split, undo, why } from '../../support/transfers.ts'
import { openWorld, type World } from '../../support/world.ts'

describe('merging two threads', () => {
  test('makes one of them, led to from the other, with everybody who has the problem', async (t) => {
    const world = await openWorld(t)
    const from = await ask(world, 'anna', { topic: 'cyb-kopie' })
    const to = await ask(world, 'maria')
    const [question] = (await openThread(world, from.id)).posts
    const one = await answer(world, from.id)
    await world.as('piotr')('PUT', `/api/threads/${from.id}/same-problem`)
    await world.as('anna')('PUT', `/api/threads/${from.id}/accepted-answer`, { postId: one.id })
    const before = await openThread(world, from.id)
    const { transferId } = done(await merge(world, from.id, to.id))

    const page = await openThread(world, from.id)
    expect(page.thread).toMatchObject({ id: to.id, answers: 2, acceptedAnswerId: null, sameProblem: 2 })
    expect(page.posts.map(({ id, kind }) => [id, kind])).toContainEqual([question!.id, 'answer'])
    expect((await world.as(null)('GET', '/api/threads?topic=cyb-kopie')).json.items).toEqual([])
    for (const path of ['posts', 'lock', 'place']) {
      const method = path === 'posts' ? 'POST' : 'PUT'
      const body = { posts: { body: 'Dopisuję.' }, lock: { locked: true, reason: why } }[path] ?? {
        featured: true,
        reason: why,
      }
      const { status, json } = await world.as('ewa')(method, `/api/threads/${from.id}/${path}`, body)
      expect([path, status, json.error.reason]).toEqual([path, 409, 'thread-merged'])
    }
    // Who asked first is told of what comes now.
    await answer(world, to.id, 'tomasz', 'Jeszcze jedno.')
    const { items } = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(items.map(({ kind }: { kind: string }) => kind).slice(0, 2)).toEqual(['answer', 'post-moved'])
    expect((await audit(world)).at(-1)).toMatchObject({ action: 'thread.merge', threadId: to.id })

    expect((await arrangementOf(world, from.id)).thread.id).toBe(to.id)
    done(await undo(world, transferId))
    expect(shown(await openThread(world, from.id))).toEqual(shown(before))
    expect((await openThread(world, to.id)).thread).toMatchObject({ answers: 1, sameProblem: 0 })
  })

  test('forgets a title with the question it stood over, and hides it while that is hidden', async (t) => {
    const world = await openWorld(t)
    const from = await ask(world, 'anna', { title: 'Pytanie pani Kowalskiej o dziennik' })
    const to = await ask(world, 'maria')
    const [question] = (await openThread(world, from.id)).posts
    const { transferId } = done(await merge(world, from.id, to.id))
    await hide(world, question!.id)
    done(await undo(world, transferId))
    const { thread, posts } = await openThread(world, from.id)
    expect([thread.title, posts[0]?.hidden]).toEqual(['', true])
    await hide(world, question!.id, false)
    expect((await openThread(world, from.id)).thread.title).toBe('Pytanie pani Kowalskiej o dziennik')
  })
})

test('what is taken out of a post is in no log of where it stood', async (t) => {
  const world = await openWorld(t)
  const [from, to] = [await ask(world), await ask(world)]
  const secret = 'Jego telefon zna pani Kowalska.'
  const post = await answer(world, from.id, 'piotr', secret)
  await world.as('anna')('PUT', `/api/threads/${from.id}/accepted-answer`, { postId: post.id })
  done(await movePosts(world, from.id, [post], to.id))
  const clean = { body: 'Telefon jest w urzędzie.', version: 1, reason: why }
  expect((await world.as('ewa')('PUT', `/api/posts/${post.id}/redaction`, clean)).status).toBe(204)
  expect(await dump(world)).not.toContain(secret)
})

/** Everything that people see of all threads, and what is counted of them. */
async function everything(world: World) {
  const { items } = (await world.as(null)('GET', '/api/threads')).json
  const pages = await Promise.all(items.map(({ id }: { id: number }) => openThread(world, id)))
  const counts = (await world.as(null)('GET', '/api/topics/counts')).json.items
  return { items, pages: pages.map(shown), counts: sorted(counts) }
}
const sorted = (counts: { topic: string; threads: number }[]) =>
  counts.filter(({ threads }) => threads > 0).toSorted((a, b) => (a.topic < b.topic ? -1 : 1))
const shown = ({ lastEvent: _, changes: __, related: ___, ...page }: ThreadPage) => page

/** The same sequence in every run: a failure can be looked at again. */
const dice = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

test('whatever chain of acts is done and undone, everything is counted right, and stands as it stood', async (t) => {
  const world = await openWorld(t)
  const roll = dice(20_260_907)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] as T
  const topics = ['edu-dziennik', 'cyb-kopie', 'fin-granty']
  for (const topic of topics) {
    const { id } = await ask(world, pick(['anna', 'maria', 'piotr'] as const), { topic })
    for (let n = 0; n < 3; n++) {
      const post = await answer(world, id, pick(['tomasz', 'halina', 'zofia'] as const), `Odpowiedź ${n}`)
      await comment(world, post)
      if (n === 1) await hide(world, post.id)
    }
  }
  const act = async (): Promise<number | undefined> => {
    const { items } = (await world.as(null)('GET', '/api/threads')).json as { items: { id: number }[] }
    const [from, to] = [pick(items).id, pick(items).id]
    const { posts } = await arrangementOf(world, from)
    const chosen = posts.filter(() => roll() < 0.4)
    const how = pick(['move', 'move', 'split', 'merge'] as const)
    if (how !== 'merge' && chosen.length === 0) return undefined
    const answered = await {
      move: () => movePosts(world, from, chosen, to),
      split: () => split(world, from, chosen, { topic: pick(topics) }),
      merge: () => merge(world, from, to),
    }[how]()
    return answered.status === 200 ? answered.json.transferId : undefined
  }
  const chain: { transferId: number; before: Awaited<ReturnType<typeof everything>> }[] = []
  for (let tries = 0; tries < 14; tries++) {
    const before = await everything(world)
    const transferId = await act()
    if (transferId === undefined) continue
    chain.push({ transferId, before })
    const { counts } = await everything(world)
    await world.db.write(recountTopics)
    expect(counts).toEqual((await everything(world)).counts)
  }
  expect(chain.length).toBeGreaterThan(5)
  for (const { transferId, before } of chain.toReversed()) {
    done(await undo(world, transferId))
    expect(await everything(world)).toEqual(before)
  }
  expect(await dump(world)).toContain('Odpowiedź 1')
})
