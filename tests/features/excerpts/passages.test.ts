import { pageSize } from '@rynek/shared/core/lists.ts'
import { expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { practiceAt } from '../../support/practices.ts'
import { answer, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const passages = (world: World, who: CastKey | null, id: number, after = '') =>
  world.as(who)('GET', `/api/practices/${id}/passages${after}`)

test('a thread is read in its paragraphs, as they were written, by those who describe', async (t) => {
  const world = await openWorld(t)
  const { id, threadId } = await practiceAt(world, 'draft')
  const body = 'Liczymy **od etatu**.\n\n\n- spis\n- przegląd\n\nPrzykład:\n\n'
  const { id: postId } = await answer(world, threadId, 'piotr', body)
  await answer(world, threadId, 'maria', '```\npierwszy\n\ndrugi\n```')
  const { items, next } = (await passages(world, 'rafal', id)).json
  expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['question', 'answer', 'answer'])
  expect(items[1]).toMatchObject({
    id: postId,
    author: { name: 'Piotr Nowak' },
    passages: [
      { text: 'Liczymy **od etatu**.', html: expect.stringContaining('<strong>od etatu</strong>') },
      { text: '- spis\n- przegląd' },
      { text: 'Przykład:' },
    ],
  })
  expect(items[2].passages).toHaveLength(1)
  expect(next).toBeNull()
})

test('a long one comes in pages, each post once', async (t) => {
  const world = await openWorld(t)
  const { id, threadId } = await practiceAt(world, 'draft')
  for (let count = 0; count < pageSize; count++) await answer(world, threadId, 'piotr', `Odpowiedź ${count}.`)
  const first = (await passages(world, 'rafal', id)).json
  expect(first.items).toHaveLength(pageSize)
  const second = (await passages(world, 'rafal', id, `?after=${first.next}`)).json
  expect(second.items.map(({ passages: [only] }: { passages: { text: string }[] }) => only?.text)).toEqual([
    `Odpowiedź ${pageSize - 1}.`,
  ])
  expect(second.next).toBeNull()
})

test('what a moderator hid is not there, and others than the describers get none of it', async (t) => {
  const world = await openWorld(t)
  const { id, threadId } = await practiceAt(world, 'draft')
  const { id: postId } = await answer(world, threadId, 'piotr')
  const statuses: [CastKey | null, number][] = [
    [null, 401],
    ['piotr', 404],
    ['maria', 404],
    ['anna', 403],
    ['tomasz', 200],
    ['ewa', 200],
    ['adam', 200],
  ]
  for (const [who, status] of statuses)
    expect([who, (await passages(world, who, id)).status]).toEqual([who, status])
  expect((await passages(world, 'rafal', 999_999)).status).toBe(404)
  await hide(world, postId)
  expect((await passages(world, 'rafal', id)).json.items).toHaveLength(1)
  const [question] = (await passages(world, 'rafal', id)).json.items
  await hide(world, question.id)
  expect((await passages(world, 'rafal', id)).json).toEqual({ items: [], next: null })
})
