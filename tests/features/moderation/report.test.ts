import { reportReasons } from '@rynek/shared/features/moderation/kinds.ts'
import { describe, expect, test } from 'vitest'
import { announcedToReaders, decide, queue, report } from '../../support/moderation.ts'
import { answer, ask, faultsOf, hide, openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('a report', () => {
  test('brings the post before the moderators, with what its reporter says', async (t) => {
    const world = await openWorld(t)
    const { id, title, slug } = await ask(world)
    const post = await answer(world, id)
    const before = await announcedToReaders(world)
    const sent = await report(world, 'maria', post.id, { reason: 'rude', note: 'Drugie zdanie.' })
    expect([sent.status, sent.json]).toEqual([204, ''])
    expect(await queue(world)).toEqual([
      {
        id: expect.any(Number),
        state: 'new',
        origin: 'reports',
        words: null,
        openedAt: world.clock.now(),
        assignee: null,
        post: {
          id: post.id,
          kind: 'answer',
          html: post.html,
          hidden: false,
          deleted: false,
          unapproved: false,
          author: post.author,
          createdAt: post.createdAt,
        },
        thread: { id, title, slug, topic: 'edu-dziennik' },
        reports: [
          { reason: 'rude', note: 'Drugie zdanie.', reporter: 'Maria Lis', createdAt: world.clock.now() },
        ],
      },
    ])
    // Nobody who reads the thread sees that it was reported.
    expect(await announcedToReaders(world)).toEqual(before)
    expect((await openThread(world, id)).posts).toContainEqual(post)
  })

  test('may give any of the reasons, and no other', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const reason of reportReasons)
      expect((await report(world, 'maria', (await answer(world, id)).id, { reason })).status).toBe(204)
    expect((await queue(world)).map(({ reports }) => reports[0]?.reason)).toEqual([...reportReasons])
    const post = await answer(world, id)
    for (const [field, value] of [
      ['reason', 'ugly'],
      ['reason', undefined],
      ['note', 'a'.repeat(1_001)],
      ['note', 'a\0'],
      ['note', undefined],
      ['decision', 'hide'],
    ] as const) {
      const refused = await report(world, 'maria', post.id, { [field]: value })
      expect([field, refused.status, faultsOf(refused)]).toEqual([field, 400, [field]])
    }
    expect(await queue(world)).toHaveLength(reportReasons.length)
  })

  test('is one a person in a case, and everybody’s reports are one case', async (t) => {
    const world = await openWorld(t)
    const post = await answer(world, (await ask(world)).id)
    const who = ['anna', 'maria', 'tomasz', 'halina'] as const
    for (const key of who) await world.cookieOf(key)
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, n) => report(world, who[n % 4]!, post.id, { note: `raz ${n >> 2}` })),
    )
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 204))
    const { items, waiting } = (await world.as('ewa')('GET', '/api/moderation/queue')).json
    expect([items.length, waiting]).toEqual([1, 1])
    const reporters = items[0].reports.map(({ reporter }: { reporter: string }) => reporter)
    expect(reporters.toSorted()).toEqual(['Anna Zielińska', 'Halina Sowa', 'Maria Lis', 'Tomasz Wrona'])
  })

  test('opens a new case after the last was decided, and meets no fault while it is', async (t) => {
    const world = await openWorld(t)
    const post = await answer(world, (await ask(world)).id)
    await report(world, 'maria', post.id)
    const [first] = await queue(world)
    await decide(world, 'ewa', first!.id, 'keep')
    expect(await queue(world)).toEqual([])
    await report(world, 'maria', post.id)
    const [second] = await queue(world)
    expect(second!.id).toBeGreaterThan(first!.id)
    expect(second!.reports).toHaveLength(1)

    const sent = await Promise.all(
      Array.from({ length: 30 }, async (_, n) => {
        if (n % 3 !== 0) return report(world, n % 2 ? 'anna' : 'tomasz', post.id)
        const [open] = await queue(world)
        return open ? decide(world, 'ewa', open.id, 'keep') : undefined
      }),
    )
    for (const done of sent) expect([undefined, 204, 409]).toContain(done?.status)
  })

  test('is for those who take part, of a post they can see', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id)
    const guest = await report(world, null, post.id)
    expect([guest.status, guest.json.error.reason]).toEqual([401, 'sign-in-first'])
    await hide(world, post.id)
    const [hidden, unknown] = [await report(world, 'maria', post.id), await report(world, 'maria', 999_999)]
    expect([hidden.status, unknown.status]).toEqual([404, 404])
    expect(hidden.json).toEqual(unknown.json)
    expect(await queue(world)).toEqual([])
  })
})

describe('the queue and the log', () => {
  test('are for moderators and administrators', async (t) => {
    const world = await openWorld(t)
    await report(world, 'maria', (await answer(world, (await ask(world)).id)).id)
    for (const url of ['/api/moderation/queue', '/api/moderation/log']) {
      for (const [who, status] of [
        [null, 401],
        ['anna', 403],
        ['tomasz', 403],
        ['jan', 403],
        ['ewa', 200],
        ['adam', 200],
      ] as const) {
        const { status: got, headers } = await world.as(who)('GET', url)
        expect([url, who, got]).toEqual([url, who, status])
        if (got === 200) expect(headers['cache-control']).toBe('no-store')
      }
    }
  })

  test('show who waits longest first', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const posts = [
      await answer(world, id),
      await answer(world, id, 'tomasz'),
      await answer(world, id, 'anna'),
    ]
    for (const at of [2, 0, 1]) {
      await report(world, 'maria', posts[at]!.id)
      world.clock.forward(1_000)
    }
    expect((await queue(world)).map(({ post }) => post.id)).toEqual([
      posts[2]!.id,
      posts[0]!.id,
      posts[1]!.id,
    ])
  })
})
