import { describe, expect, test } from 'vitest'
import { answer, ask, faultsOf } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

type Route = { method: 'POST' | 'PUT' | 'PATCH'; url: string; body: Record<string, unknown> }

async function routes(world: World): Promise<Route[]> {
  const { id } = await ask(world)
  const own = await answer(world, id, 'anna')
  return [
    { method: 'POST', url: '/api/threads', body: question },
    { method: 'POST', url: `/api/threads/${id}/posts`, body: { body: 'Hej.', parentId: own.id } },
    { method: 'PATCH', url: `/api/posts/${own.id}`, body: { body: 'Hej.', version: 1, reason: 'bo tak' } },
    { method: 'PUT', url: `/api/threads/${id}/accepted-answer`, body: { postId: own.id } },
    { method: 'POST', url: '/api/previews', body: { body: 'Hej.' } },
  ]
}

/** Every other shape a value could come in: none may be taken for what was meant. */
const otherShapes = (value: unknown): unknown[] => [
  [value],
  { value },
  null,
  true,
  ...(typeof value === 'number' ? [`${value}`, value + 0.5, -value, 0, 2 ** 53] : [1, '', ' ']),
]

describe('every field of every write', () => {
  test('is refused in any shape but its own, by name, and nothing changes', async (t) => {
    const world = await openWorld(t)
    const all = await routes(world)
    const before = await announced(world.db)
    for (const { method, url, body } of all) {
      for (const [field, value] of Object.entries(body)) {
        for (const shape of otherShapes(value)) {
          const refused = await world.as('anna')(method, url, { ...body, [field]: shape })
          expect([method, url, field, shape, refused.status, faultsOf(refused)]).toEqual([
            method,
            url,
            field,
            shape,
            400,
            [field],
          ])
        }
      }
    }
    expect(await announced(world.db)).toEqual(before)
  })

  test('stands alone: fields nobody asked for are refused', async (t) => {
    const world = await openWorld(t)
    const all = await routes(world)
    const before = await announced(world.db)
    for (const { method, url, body } of all) {
      for (const extra of ['role', 'isAdmin', 'userId', 'approved', 'hidden', 'html', '__proto__']) {
        const sent = JSON.stringify({ ...body, extra: 1 }).replace('"extra"', JSON.stringify(extra))
        const headers = { 'content-type': 'application/json' }
        const refused = await world.as('anna')(method, url, sent as never, headers)
        expect([url, extra, refused.status]).toEqual([url, extra, 400])
      }
    }
    expect(await announced(world.db)).toEqual(before)
  })

  test('is read from an object: other documents are refused', async (t) => {
    const world = await openWorld(t)
    const headers = { 'content-type': 'application/json' }
    for (const { method, url } of await routes(world)) {
      for (const sent of ['[]', '""', '1', 'null', 'true', '{', '['.repeat(400_000)]) {
        const refused = await world.as('anna')(method, url, sent as never, headers)
        expect([url, sent.slice(0, 9), refused.status]).toEqual([url, sent.slice(0, 9), 400])
      }
    }
  })
})
