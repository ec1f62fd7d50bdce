import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { createTransfers } from '@rynek/server/features/transfers/service.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { quoting } from '../../support/excerpts.ts'
import { appealed, audit, jamAudit, personOf } from '../../support/moderation.ts'
import { putScope } from '../../support/staff.ts'
import { answer, ask, comment, faultsOf, hide, openThread } from '../../support/talk.ts'
import { arrangementOf, done, merge, movePosts, split, undo, why } from '../../support/transfers.ts'
import { openWorld, type World } from '../../support/world.ts'

const reasonOf = ({ json }: { json: { error: { reason: string } } }) => json.error.reason
const placeOf = async (world: World, postId: number) =>
  (await world.as(null)('GET', `/api/posts/${postId}/place`)).json

async function twoThreads(world: World) {
  const from = await ask(world, 'anna', { title: 'Dziennik i jego koszty w szkołach' })
  const to = await ask(world, 'maria', { title: 'Ile kosztuje dziennik elektroniczny' })
  const moved = await answer(world, from.id, 'piotr', 'U nas kosztował dwa tysiące.')
  const under = await comment(world, moved, 'maria')
  const stays = await answer(world, from.id, 'tomasz')
  return { from, to, moved, under, stays }
}

describe('moving posts', () => {
  test('takes an answer with all it has, tells people, and leads old links on', async (t) => {
    const world = await openWorld(t)
    const { from, to, moved, under, stays } = await twoThreads(world)
    await world.as('anna')('PUT', `/api/threads/${from.id}/accepted-answer`, { postId: moved.id })
    await world.as('maria')('PUT', `/api/posts/${moved.id}/vote`)
    await world.as('maria')('PUT', `/api/posts/${moved.id}/endorsement`)
    const { transferId } = done(await movePosts(world, from.id, [moved], to.id))

    const [old, page] = [await openThread(world, from.id), await openThread(world, to.id)]
    expect([old.thread.answers, old.thread.acceptedAnswerId, old.movedOut]).toEqual([1, null, [moved.id]])
    expect(old.posts.map(({ id }) => id)).not.toContain(moved.id)
    expect(page.thread).toMatchObject({ answers: 1, acceptedAnswerId: null, lastActivityAt: under.createdAt })
    const there = page.posts.find(({ id }) => id === moved.id)
    expect(there).toMatchObject({ votes: 1, worksHere: [{ offices: 1 }] })
    expect(page.posts.find(({ id }) => id === under.id)?.parentId).toBe(moved.id)
    const place = { threadId: to.id, slug: to.slug, after: null }
    expect([await placeOf(world, moved.id), await placeOf(world, under.id)]).toEqual([place, place])
    expect((await placeOf(world, stays.id)).threadId).toBe(from.id)
    const { votes, endorsed } = (await world.as('maria')('GET', `/api/threads/${to.id}/mine`)).json
    expect([votes, endorsed]).toEqual([[moved.id], [moved.id]])

    const told = async (who: 'piotr' | 'anna' | 'maria') =>
      (await world.as(who)('GET', '/api/me/notices')).json.items[0]
    expect(await told('piotr')).toMatchObject({ kind: 'post-moved', detail: why, href: `/wpisy/${moved.id}` })
    expect(await told('anna')).toMatchObject({ kind: 'thread-changed', detail: why })
    expect((await audit(world)).at(-1)).toMatchObject({
      action: 'thread.move-posts',
      threadId: from.id,
      after: { thread: to.id, posts: [moved.id, under.id] },
    })
    const kinds = async (id: number) =>
      (await listTopicEvents(world.db.read, channels.thread(id), 0, 100)).map(({ kind, data }) => [
        kind,
        data,
      ])
    for (const id of [from.id, to.id])
      expect(await kinds(id)).toContainEqual(['thread.rearranged', { merged: false }])
    // Whoever comes back to the first thread is not sent what was said in it; whatever happens to it now, happens there.
    expect(JSON.stringify(await kinds(from.id))).not.toContain('dwa tysiące')

    expect((await arrangementOf(world, to.id)).transfers[0]).toMatchObject({ mayUndo: true, posts: 2 })
    done(await undo(world, transferId))
    const { accepted, thread, movedOut } = await openThread(world, from.id)
    expect([thread.answers, accepted.map(({ id }) => id), movedOut]).toEqual([2, [moved.id, under.id], []])
    expect((await openThread(world, to.id)).thread).toEqual({ ...to, answers: 0 })
  })

  test('puts a comment alone under the question, and back under its answer', async (t) => {
    const world = await openWorld(t)
    const { from, to, moved, under } = await twoThreads(world)
    const { transferId } = done(await movePosts(world, from.id, [under], to.id))
    const [question] = (await openThread(world, to.id)).posts
    const commentIn = async (id: number) => (await openThread(world, id)).posts.find((p) => p.id === under.id)
    expect(await commentIn(to.id)).toMatchObject({ kind: 'comment', parentId: question?.id })
    const stale = await world.as('tomasz')('POST', `/api/threads/${from.id}/posts`, {
      body: 'Dopisuję.',
      parentId: under.id,
    })
    expect([stale.status, reasonOf(stale)]).toEqual([409, 'post-moved'])
    done(await undo(world, transferId))
    expect(await commentIn(from.id)).toMatchObject({ kind: 'comment', parentId: moved.id })
  })

  test('is refused where something would be lost, broken or unseen, and then nothing changes', async (t) => {
    const world = await openWorld(t)
    const { from, to, moved, under, stays } = await twoThreads(world)
    const [question] = (await openThread(world, from.id)).posts
    const { seen } = await arrangementOf(world, from.id)
    const strange = await answer(world, to.id)
    const refused = async (what: ReturnType<typeof movePosts>) => {
      const answered = await what
      return [answered.status, reasonOf(answered)]
    }
    expect(await refused(movePosts(world, from.id, [moved], from.id))).toEqual([409, 'transfer-itself'])
    expect(await refused(movePosts(world, from.id, [moved], 999_999))).toEqual([409, 'transfer-no-target'])
    expect(await refused(movePosts(world, from.id, [strange], to.id))).toEqual([409, 'transfer-gone'])
    expect(await refused(movePosts(world, from.id, [question!], to.id))).toEqual([409, 'transfer-question'])
    await comment(world, moved, 'tomasz')
    const late = { postIds: [moved.id], to: to.id, seen, reason: why }
    const post = (path: string, body: object) =>
      world.as('ewa')('POST', `/api/threads/${from.id}/${path}`, body)
    expect(await refused(post('moves', late))).toEqual([409, 'transfer-grew'])
    expect(await refused(post('merges', { to: to.id, seen, reason: why }))).toEqual([409, 'transfer-grew'])
    expect(faultsOf(await post('moves', { ...late, postIds: [], reason: '' }))).toEqual(['postIds', 'reason'])

    const other = await ask(world)
    const [asked] = (await openThread(world, other.id)).posts
    await hide(world, asked!.id)
    expect(await refused(movePosts(world, from.id, [moved], other.id))).toEqual([409, 'transfer-no-target'])
    await hide(world, asked!.id, false)
    await hide(world, stays.id)
    expect(await refused(split(world, from.id, [stays]))).toEqual([409, 'post-hidden'])
    const { post: judged, threadId } = await appealed(world)
    expect(await refused(movePosts(world, threadId, [judged], to.id))).toEqual([409, 'appeal-waits'])

    await putScope(world, 'ewa', { subjects: ['CYB'], cityTypes: [] })
    const outside = await world.as('ewa')('POST', `/api/threads/${from.id}/moves`, late)
    expect([outside.status, reasonOf(outside)]).toEqual([403, 'outside-scope'])
    await world.cookieOf('adam')
    await jamAudit(world)
    const stuck = { ...late, seen: under.id + 99 }
    expect((await world.as('adam')('POST', `/api/threads/${from.id}/moves`, stuck)).status).toBe(500)
    expect((await openThread(world, from.id)).movedOut).toEqual([])
  })

  test('leaves what a practice quotes in its thread, and the thread of a practice alone', async (t) => {
    const world = await openWorld(t)
    const { threadId, postId: id } = await quoting(world)
    const to = await ask(world)
    const moved = await movePosts(world, threadId, [{ id }], to.id)
    expect([moved.status, reasonOf(moved)]).toEqual([409, 'transfer-quoted'])
    const merged = await merge(world, threadId, to.id)
    expect([merged.status, reasonOf(merged)]).toEqual([409, 'transfer-practice'])
    done(await merge(world, to.id, threadId))
    expect((await openThread(world, to.id)).thread.id).toBe(threadId)
  })

  test('happens once when two moderators move the same post, wherever to', async (t) => {
    const world = await openWorld(t)
    const { from, to, moved } = await twoThreads(world)
    const other = await ask(world)
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const answers = await Promise.all([
      movePosts(world, from.id, [moved], to.id, 'ewa'),
      movePosts(world, from.id, [moved], other.id, 'adam'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost && reasonOf(lost)).toBe('transfer-gone')
    const won = answers.find(({ status }) => status === 200)
    const undone = await Promise.all([
      undo(world, won?.json.transferId, 'ewa'),
      undo(world, won?.json.transferId, 'adam'),
    ])
    expect(undone.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await placeOf(world, moved.id)).threadId).toBe(from.id)
  })
})

describe('undoing', () => {
  test('is refused a day later, twice, and where posts have moved on or others have answered', async (t) => {
    const world = await openWorld(t)
    const { from, to, moved, stays } = await twoThreads(world)
    const first = done(await movePosts(world, from.id, [moved], to.id))
    const other = await ask(world)
    const second = done(await movePosts(world, to.id, [moved], other.id))
    expect(reasonOf(await undo(world, first.transferId))).toBe('transfer-moved-on')
    done(await undo(world, second.transferId))
    done(await undo(world, first.transferId))
    expect(reasonOf(await undo(world, first.transferId))).toBe('transfer-undone')

    const made = done(await split(world, from.id, [stays]))
    await answer(world, made.threadId, 'maria')
    expect(reasonOf(await undo(world, made.transferId))).toBe('transfer-answered')
    expect((await undo(world, 999_999)).status).toBe(404)
    const last = done(await movePosts(world, from.id, [moved], to.id))
    world.clock.forward(days + 1)
    const { undo: undoLate, arrangement } = createTransfers({ db: world.db, now: world.clock.now })
    const late = undoLate(personOf(world, 'adam'), last.transferId, { reason: why })
    await expect(late).rejects.toMatchObject({ reason: 'transfer-too-late' })
    const { transfers } = await arrangement(personOf(world, 'adam'), to.id)
    expect(transfers.map(({ mayUndo }) => mayUndo)).not.toContain(true)
  })
})
