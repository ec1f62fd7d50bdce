import { describe, expect, test } from 'vitest'
import { dump } from '../../support/dump.ts'
import { audit, reason } from '../../support/moderation.ts'
import { nominate } from '../../support/practices.ts'
import { answer, ask, comment, faultsOf, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

// Made up: the guard knows its kind by the checksum.
const secret = '44051401359'
const clean = 'Dane mieszkanki są w systemie, a nie tutaj.'
const redact = (world: World, postId: number, other: object = {}) =>
  world.as('ewa')('PUT', `/api/posts/${postId}/redaction`, { body: clean, version: 1, reason, ...other })

describe('taking personal data out of a post', () => {
  test('leaves them in no row of any table: not in its history, not in what is announced', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const body = { body: `Jej PESEL to ${secret}.`, knowingly: true }
    const post = (await world.as('piotr')('POST', `/api/threads/${id}/posts`, body)).json
    const edited = { body: `Poprawiam: PESEL ${secret}.`, version: 1, knowingly: true }
    expect((await world.as('piotr')('PATCH', `/api/posts/${post.id}`, edited)).status).toBe(200)
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: post.id })
    expect(await dump(world)).toContain(secret)

    expect((await redact(world, post.id, { version: 2 })).status).toBe(204)
    expect(await dump(world)).not.toContain(secret)
    const { posts } = await openThread(world, id)
    expect(posts.find((one) => one.id === post.id)).toMatchObject({ version: 3, hidden: false })
    expect(JSON.stringify(posts)).toContain(clean)
    const { items } = (await world.as(null)('GET', `/api/posts/${post.id}/versions`)).json
    expect(
      items.map((one: { body: string; editor: { name: string } }) => [one.body, one.editor.name]),
    ).toEqual([
      ['', 'Piotr Nowak'],
      ['', 'Piotr Nowak'],
      [clean, 'Ewa Krawczyk'],
    ])
    // Whoever comes back after a pause is told the same as whoever loads the page.
    const told = (await announced(world.db)).filter(({ kind }) => kind.startsWith('post.'))
    expect(told.map(({ kind }) => kind)).toEqual(['post.added', 'post.edited', 'post.edited'])
    for (const { data } of told) expect(JSON.stringify(data)).toContain(clean)
  })

  test('out of a title leaves it in no row either, wherever it was told', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world, 'anna', { title: 'Kto pomoże pani Wiśniewskiej z dziennikiem' })
    await world.as('maria')('PUT', `/api/threads/${id}/same-problem`)
    const { id: postId } = await answer(world, id)
    await comment(world, { id: postId, threadId: id })
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId })
    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason })
    await nominate(world, id, 'tomasz')
    const named = /wi[sś]niewsk/i
    expect(await dump(world)).toMatch(named)

    const title = 'Kto pomoże nam z dziennikiem'
    expect((await world.as('ewa')('PATCH', `/api/threads/${id}`, { title, reason })).status).toBe(204)
    expect(await dump(world)).not.toMatch(named)
    const { items } = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(items.at(-1)).toMatchObject({ subject: title, href: `/watki/${id}/kto-pomoze-nam-z-dziennikiem` })
    const told = (await announced(world.db)).find(({ kind }) => kind === 'thread.added')
    expect(told?.data).toMatchObject({ thread: { id, title } })
  })

  test('tells the author why, and stands in the log', async (t) => {
    const world = await openWorld(t)
    const { id: threadId } = await ask(world)
    const remark = await comment(world, await answer(world, threadId), 'maria')
    expect((await redact(world, remark.id)).status).toBe(204)
    const { items } = (await world.as('maria')('GET', '/api/me/notices')).json
    expect(items).toMatchObject([{ kind: 'post-redacted', detail: reason }])
    expect(await audit(world)).toMatchObject([{ action: 'post.redact', threadId, postId: remark.id, reason }])
  })

  test('is refused when the author was faster, when data are left, and where nothing can be read', async (t) => {
    const world = await openWorld(t)
    const post = await answer(world, (await ask(world)).id)
    expect((await redact(world, post.id, { version: 2 })).json.error.reason).toBe('redacted-meanwhile')
    const left = await redact(world, post.id, { body: `PESEL ${secret}` })
    expect([left.status, left.json.error.reason]).toEqual([400, 'personal-data-found'])
    expect(faultsOf(await redact(world, post.id, { body: ' ', reason: '' }))).toEqual(['body', 'reason'])
    await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, { hidden: true, reason })
    expect((await redact(world, post.id)).json.error.reason).toBe('post-hidden')
    expect((await redact(world, 999_999)).status).toBe(404)
  })
})
