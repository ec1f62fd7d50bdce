import { people } from '@rynek/db/features/accounts/tables.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { know } from '../../support/assessors.ts'
import { cast } from '../../support/cast.ts'
import { openWorld } from '../../support/world.ts'

type Listed = { id: number; name: string; email: string }

test('people are found by name, address, office and role, page by page, and the erased are not', async (t) => {
  const world = await openWorld(t)
  const list = async (query: Record<string, string>) =>
    (await world.as('adam')('GET', `/api/administration/people?${new URLSearchParams(query)}`)).json
  const namesOf = async (query: Record<string, string>) =>
    (await list(query)).items.map(({ name }: Listed) => name)

  for (const q of ['zielinska', 'ZIELIŃSKA anna', 'anna@brzezinki.example', 'zieli brzez', 'anna miasta'])
    expect([q, await namesOf({ q })]).toEqual([q, [cast.anna.name]])
  expect(await namesOf({ q: 'łukasz' })).toEqual([])
  expect(await namesOf({ q: '%' })).toHaveLength(Object.keys(cast).length)
  // The quotes tell an administrator from an administrator of an office.
  expect(await namesOf({ role: 'administrator' })).toEqual([cast.adam.name])
  expect(await namesOf({ role: 'officeAdministrator', q: 'zalesin' })).toEqual([cast.lech.name])

  // What an expert says he knows stands on the page of his roles, without the topics, which need his consent.
  await know(world, 'tomasz', ['EZD'], ['edu-dziennik'])
  const { json: page } = await world.as('adam')('GET', `/api/administration/people/${world.people.tomasz}`)
  expect([page.areas, JSON.stringify(page).includes('edu-dziennik')]).toEqual([['EZD'], false])

  await world.db.write(async (tx) => {
    const row = { passwordHash: null, institutionId: world.people.offices.lipnik, position: 'inspektor' }
    const crowd = Array.from({ length: 30 }, (_, place) => ({
      ...{ ...row, name: `Jan Łąka ${place}`, roles: ['member' as const], createdAt: 1 },
      ...{ email: `jan${place}@tlum.example`, emailKey: `jan${place}@tlum.example` },
    }))
    await tx.insert(people).values(crowd)
  })
  const first = await list({ q: 'laka' })
  const second = await list({ q: 'laka', after: String(first.next) })
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 10, null])
  const ids = [...first.items, ...second.items].map(({ id }: Listed) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => other - one))

  const [gone] = first.items
  await world.db.write(async (tx) => {
    await tx.update(people).set({ erasedAt: 1 }).where(eq(people.id, gone.id))
  })
  expect((await list({ q: 'laka' })).items[0].id).not.toBe(gone.id)
  expect((await world.as('adam')('GET', `/api/administration/people/${gone.id}`)).status).toBe(404)
})
