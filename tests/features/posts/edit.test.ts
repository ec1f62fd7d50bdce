import { describe, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { answer, ask, faultsOf, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('editing a post', () => {
  test('changes it for everybody and keeps every text it had', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id, 'piotr', 'Pierwsza.')
    const posted = world.clock.now()
    const url = `/api/posts/${one.id}`
    world.clock.forward(minutes)
    const edited = await world.as('piotr')('PATCH', url, {
      body: '*Druga.*',
      version: 1,
      reason: 'literówka',
    })
    expect(edited.json).toEqual({
      ...one,
      html: '<p><em>Druga.</em></p>\n',
      version: 2,
      editedAt: world.clock.now(),
    })
    expect((await openThread(world, id)).posts[1]).toEqual(edited.json)
    expect((await announced(world.db)).at(-1)).toMatchObject({
      topic: `thread:${id}`,
      kind: 'post.edited',
      data: { postId: one.id, html: edited.json.html, version: 2, editedAt: world.clock.now() },
    })

    world.clock.forward(minutes)
    await world.as('piotr')('PATCH', url, { body: 'Trzecia.', version: 2 })
    const editor = { id: world.people.piotr, name: 'Piotr Nowak' }
    expect((await world.as(null)('GET', `${url}/versions`)).json).toEqual({
      postId: one.id,
      threadId: id,
      items: [
        {
          version: 1,
          body: 'Pierwsza.',
          html: '<p>Pierwsza.</p>\n',
          reason: null,
          editor,
          createdAt: posted,
        },
        {
          version: 2,
          body: '*Druga.*',
          html: '<p><em>Druga.</em></p>\n',
          reason: 'literówka',
          editor,
          createdAt: posted + minutes,
        },
        {
          version: 3,
          body: 'Trzecia.',
          html: '<p>Trzecia.</p>\n',
          reason: null,
          editor,
          createdAt: posted + 2 * minutes,
        },
      ],
    })
    expect((await world.as('piotr')('GET', `${url}/source`)).json).toEqual({
      id: one.id,
      body: 'Trzecia.',
      version: 3,
    })
  })

  test('is refused with the text that stands when it was changed meanwhile', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    const url = `/api/posts/${one.id}`
    const save = (body: string) => world.as('piotr')('PATCH', url, { body, version: 1 })
    await save('Z telefonu.')
    const stale = await save('Z biurka.')
    expect([stale.status, stale.json.error.reason]).toEqual([409, 'edited-meanwhile'])
    expect(stale.json.error.current).toEqual({ id: expect.any(Number), body: 'Z telefonu.', version: 2 })
    // The same text again is the same request sent twice, not a conflict.
    expect(await save('Z telefonu.')).toMatchObject({ status: 200, json: { version: 2 } })
    expect((await world.as(null)('GET', `${url}/versions`)).json.items).toHaveLength(2)
  })

  test('lets one of many simultaneous edits through', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    await world.cookieOf('piotr')
    const saves = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        world.as('piotr')('PATCH', `/api/posts/${one.id}`, { body: `Wersja ${n}`, version: 1 }),
      ),
    )
    const [saved, ...others] = saves.toSorted((left, right) => left.status - right.status)
    expect([saved!.status, ...new Set(others.map(({ status }) => status))]).toEqual([200, 409])
    const { items } = (await world.as(null)('GET', `/api/posts/${one.id}/versions`)).json
    expect(items).toHaveLength(2)
    expect(others[0]!.json.error.current.body).toBe(items[1].body)
  })

  test("is for its author alone: others' posts are as good as not there", async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    const ofNothing = await world.as('anna')('PATCH', '/api/posts/999999', { body: 'Hej.', version: 1 })
    for (const who of ['anna', 'ewa', 'adam'] as const) {
      const refused = await world.as(who)('PATCH', `/api/posts/${one.id}`, { body: 'Hej.', version: 1 })
      expect([who, refused.status, refused.json]).toEqual([who, 404, ofNothing.json])
      expect((await world.as(who)('GET', `/api/posts/${one.id}/source`)).json).toEqual(ofNothing.json)
    }
    expect((await world.as(null)('PATCH', `/api/posts/${one.id}`, { body: 'Hej.', version: 1 })).status).toBe(
      401,
    )
    expect((await world.as(null)('GET', `/api/posts/${one.id}/source`)).status).toBe(401)
    expect((await world.as(null)('GET', '/api/posts/999999/versions')).status).toBe(404)
  })

  test('is refused while the post is hidden, which then has no history', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id, 'piotr', 'Moje słowa.')
    await hide(world, one.id)
    const refused = await world.as('piotr')('PATCH', `/api/posts/${one.id}`, { body: 'Inne.', version: 1 })
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'post-hidden'])
    for (const who of [null, 'anna', 'piotr'] as const) {
      expect((await world.as(who)('GET', `/api/posts/${one.id}/versions`)).status).toBe(404)
    }
    expect((await world.as('piotr')('GET', `/api/posts/${one.id}/source`)).json.body).toBe('Moje słowa.')
  })

  test('names what is wrong with a change', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    const cases: [change: object, field: string][] = [
      [{ body: 'Hej.' }, 'version'],
      [{ version: 1 }, 'body'],
      [{ body: 'Hej.', version: '1' }, 'version'],
      [{ body: 'Hej.', version: 0 }, 'version'],
      [{ body: 'Hej.', version: 1.5 }, 'version'],
      [{ body: 'Hej.', version: 1, reason: 'x'.repeat(201) }, 'reason'],
      [{ body: 'Hej.', version: 1, reason: 'dwie\nlinie' }, 'reason'],
      [{ body: 'Hej.', version: 1, votes: 100 }, 'votes'],
    ]
    for (const [change, field] of cases) {
      const refused = await world.as('piotr')('PATCH', `/api/posts/${one.id}`, change)
      expect([change, refused.status, faultsOf(refused)]).toEqual([change, 400, [field]])
    }
  })
})

describe('a preview', () => {
  test('shows a text as it would be shown, and stores nothing', async (t) => {
    const world = await openWorld(t)
    const { json } = await world.as('anna')('POST', '/api/previews', {
      body: '# Tytuł\n<script>alert(1)</script>',
    })
    expect(json.html).toBe('<h3>Tytuł</h3>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n')
    expect((await world.as(null)('POST', '/api/previews', { body: 'Hej.' })).status).toBe(401)
    expect(faultsOf(await world.as('anna')('POST', '/api/previews', { body: '' }))).toEqual(['body'])
    expect(await announced(world.db)).toEqual([])
  })
})
