import { notify } from '@rynek/server/features/notices/notify.ts'
import { createNotices } from '@rynek/server/features/notices/service.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const told = async (world: World, who: CastKey, after = '') =>
  (await world.as(who)('GET', `/api/me/notices${after}`)).json

const unreadOf = async (world: World, who: CastKey) => (await world.as(who)('GET', '/api/me')).json.me.unread

const tell = (world: World, who: CastKey, href = '/praktyki/1') =>
  world.db.write((tx) =>
    notify(tx, [world.people[who]], { kind: 'still-true', subject: 'Wspólny dziennik', href }),
  )

describe('notices', () => {
  test('are read by the one they are for, and count until they are', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    const { items, unread } = await told(world, 'anna')
    expect(items).toMatchObject([
      { kind: 'practice-moved', detail: 'assessment', href: `/ekspert/praktyki/${id}`, read: false },
      { kind: 'practice-nominated', read: false },
    ])
    expect([unread, await unreadOf(world, 'anna')]).toEqual([2, 2])
    expect(await told(world, 'piotr')).toEqual({ items: [], next: null, unread: 0 })
    expect((await world.as(null)('GET', '/api/me/notices')).status).toBe(401)

    // What came after the reader looked stays unread.
    const upTo = items.at(-1).id
    expect((await world.as('piotr')('PUT', '/api/me/notices/read', { upTo })).status).toBe(204)
    expect(await unreadOf(world, 'anna')).toBe(2)
    await world.as('anna')('PUT', '/api/me/notices/read', { upTo })
    const after = await told(world, 'anna')
    expect(after.items.map(({ read }: { read: boolean }) => read)).toEqual([false, true])
    expect(after.unread).toBe(1)
  })

  test('are read by opening them, and with one all that lead to the same page', async (t) => {
    const world = await openWorld(t)
    for (const href of ['/praktyki/1', '/praktyki/2', '/praktyki/1']) await tell(world, 'anna', href)
    const [newest] = (await told(world, 'anna')).items
    const open = (who: CastKey, id: number) => world.as(who)('PUT', `/api/me/notices/${id}/read`)
    const [another, nowhere] = [await open('piotr', newest.id), await open('piotr', 999_999)]
    expect([another.status, another.json]).toEqual([404, nowhere.json])
    expect(await unreadOf(world, 'anna')).toBe(3)
    for (let times = 0; times < 2; times++) {
      expect((await open('anna', newest.id)).status).toBe(204)
      expect(await unreadOf(world, 'anna')).toBe(1)
    }
  })

  test('come page by page, and none is lost or shown twice', async (t) => {
    const world = await openWorld(t)
    for (let at = 0; at < 2 * pageSize; at++) await tell(world, 'anna')
    const first = await told(world, 'anna')
    await tell(world, 'anna')
    const second = await told(world, 'anna', `?after=${first.next}`)
    const ids = [...first.items, ...second.items].map(({ id }: { id: number }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => other - one))
    expect([ids.length, second.next, second.unread]).toEqual([2 * pageSize, null, 2 * pageSize + 1])
    expect((await world.as('anna')('GET', '/api/me/notices?after=x')).status).toBe(400)
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
