import { createNotices } from '@rynek/server/features/notices/service.ts'
import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

describe('notices', () => {
  test('are read by the one they are for, and count until they are', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    const { items, unread } = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(items).toMatchObject([
      { kind: 'practice-moved', detail: 'assessment', href: `/ekspert/praktyki/${id}`, read: false },
      { kind: 'practice-nominated', read: false },
    ])
    expect(unread).toBe(2)
    expect((await world.as('anna')('GET', '/api/me')).json.me.unread).toBe(2)
    expect((await world.as('piotr')('GET', '/api/me/notices')).json).toEqual({ items: [], unread: 0 })
    expect((await world.as(null)('GET', '/api/me/notices')).status).toBe(401)

    // What came after the reader looked stays unread.
    const seen = items.at(-1).id
    expect((await world.as('piotr')('PUT', '/api/me/notices/read', { upTo: seen })).status).toBe(204)
    expect((await world.as('anna')('GET', '/api/me')).json.me.unread).toBe(2)
    await world.as('anna')('PUT', '/api/me/notices/read', { upTo: seen })
    const after = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(after.items.map(({ read }: { read: boolean }) => read)).toEqual([false, true])
    expect(after.unread).toBe(1)
  })

  test('are forgotten after half a year', async (t) => {
    const world = await openWorld(t)
    await practiceAt(world, 'nominated')
    const notices = createNotices({ db: world.db })
    const anna = { id: world.people.anna } as Parameters<typeof notices.list>[0]
    world.clock.forward(180 * days)
    await notices.forgetOld()
    expect((await notices.list(anna)).items).toHaveLength(1)
    world.clock.forward(1)
    await notices.forgetOld()
    expect((await notices.list(anna)).items).toEqual([])
  })
})
