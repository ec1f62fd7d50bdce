import { describe, expect, test } from 'vitest'
import { announcedToReaders } from '../../support/moderation.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const secret = 'PESEL 00000000000'
const kinds = async (world: World) => (await announcedToReaders(world)).map(({ kind }) => kind)
/** Everything that whoever comes back after a pause would be sent. */
const replay = async (world: World) => JSON.stringify(await announced(world.db))

describe('a hidden post', () => {
  test('is taken out of what is replayed to those who come back', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id, 'piotr', secret)
    await comment(world, one)
    await world.as('piotr')('PATCH', `/api/posts/${one.id}`, { body: `${secret}, poprawka`, version: 1 })
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: one.id })
    expect(await replay(world)).toContain(secret)
    await hide(world, one.id)
    expect(await replay(world)).not.toContain(secret)
    expect((await kinds(world)).slice(-2)).toEqual(['answer.unaccepted', 'post.hidden'])
    await hide(world, one.id, false)
    expect((await announcedToReaders(world)).at(-1)).toMatchObject({
      kind: 'post.restored',
      data: { answers: 1, post: { id: one.id, html: `<p>${secret}, poprawka</p>\n`, hidden: false } },
    })
  })

  test('takes the title with it when it is the question', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world, 'anna', { title: `${secret} w tytule`, body: secret })
    const [question] = (await openThread(world, id)).posts
    await answer(world, id)
    await hide(world, question!.id)
    const page = await openThread(world, id)
    expect(page.thread).toMatchObject({ title: '', slug: 'watek', answers: 1 })
    expect(JSON.stringify(page)).not.toContain('PESEL')
    expect(await replay(world)).not.toContain('PESEL')
    expect((await announcedToReaders(world)).at(-1)).toMatchObject({
      kind: 'thread.changed',
      data: { title: '', slug: 'watek' },
    })
    await hide(world, question!.id, false)
    expect((await openThread(world, id)).thread.title).toBe(`${secret} w tytule`)
    expect((await kinds(world)).slice(-2)).toEqual(['post.restored', 'thread.changed'])
  })

  test('is hidden once, however many moderators hide it at the same moment', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    await answer(world, id, 'tomasz')
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const act = { hidden: true, reason: 'Dane osobowe.' }
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        world.as(n % 2 ? 'ewa' : 'adam')('PUT', `/api/posts/${one.id}/hidden`, act),
      ),
    )
    expect((await openThread(world, id)).thread.answers).toBe(1)
    expect((await kinds(world)).filter((kind) => kind === 'post.hidden')).toHaveLength(1)
  })
})
