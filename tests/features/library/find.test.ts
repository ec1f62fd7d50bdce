import { describe, expect, test } from 'vitest'
import { report } from '../../support/adoptions.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const found = async (world: World, query = '') => (await world.as(null)('GET', `/api/practices${query}`)).json
const ids = ({ items }: { items: { id: number }[] }) => items.map(({ id }) => id)

describe('the library', () => {
  test('is filtered by each of its choices, and says what the others would find', async (t) => {
    const world = await openWorld(t)
    const one = await practiceAt(world, 'published')
    world.clock.forward(1_000)
    const two = await practiceAt(world, 'published', { topic: 'cyb-kopie' })
    await practiceAt(world, 'approved')
    await report(world, 'iga', one.id)

    const all = await found(world)
    expect([ids(all), all.total]).toEqual([[two.id, one.id], 2])
    expect(all.facets).toMatchObject({
      area: { EDU: 1, CYB: 1, FIN: 2, 'edu-dziennik': 1, 'cyb-kopie': 1, 'fin-wspolne': 2 },
      fits: { MSR: 2, GWM: 2 },
      band: { '20-50': 2 },
      voivodeship: { '14': 2 },
      cost: { 'to-50000': 2 },
      standing: { 'good-practice': 2 },
      adoptedBy: { GWM: 1 },
      year: { '2026': 2 },
    })
    expect(all.adoptions).toEqual({ '14': 1 })
    for (const [query, expected] of [
      ['?area=EDU', [one.id]],
      ['?topic=cyb-kopie', [two.id]],
      ['?topic=fin-wspolne', [two.id, one.id]],
      ['?area=FIN', [two.id, one.id]],
      ['?fits=POW', []],
      ['?band=20-50&voivodeship=14&cost=to-50000&year=2026', [two.id, one.id]],
      ['?voivodeship=02', []],
      ['?cost=none', []],
      ['?year=2025', []],
      ['?standing=promising', []],
      ['?standing=good-practice&order=adopted', [one.id, two.id]],
      ['?adoptedBy=GWM', [one.id]],
      ['?adoptedBy=MET', []],
      [`?institution=${world.people.offices.brzezinki}`, [two.id, one.id]],
      [`?institution=${world.people.offices.zalesin}`, []],
      // By the beginnings of words of the title or the office, as people type in a hurry.
      ['?q=dzien%20WSPOLNY', [two.id, one.id]],
      ['?q=brzezin&topic=cyb-kopie', [two.id]],
      ['?q=dziennik%20kaktus', []],
      ['?q=ziennik', []],
      ['?q=%3F%25_', []],
    ] as const)
      expect([query, ids(await found(world, query))]).toEqual([query, expected])
    for (const query of ['?area=EDU', '?topic=edu-dziennik'])
      expect((await found(world, query)).facets.area).toEqual(all.facets.area)
    for (const bad of [
      '?stage=draft',
      '?fits=XXX',
      '?voivodeship=03',
      '?year=now',
      '?institution=x',
      '?after=zzz',
      '?area=EDU&area=CYB',
      `?q=${'a'.repeat(201)}`,
    ])
      expect([bad, (await world.as(null)('GET', `/api/practices${bad}`)).status]).toEqual([bad, 400])
  })

  test('goes on from page to page without repeating or skipping one', async (t) => {
    const world = await openWorld(t)
    for (let made = 0; made < 23; made++) {
      await practiceAt(world, 'published', { title: `Pytanie numer ${made} o dziennik` })
      if (made % 3) world.clock.forward(1_000)
    }
    for (const order of ['newest', 'adopted', 'fresh']) {
      const first = await found(world, `?order=${order}`)
      const second = await found(world, `?order=${order}&after=${first.next}`)
      expect(second.next).toBeNull()
      expect(new Set([...ids(first), ...ids(second)]).size).toBe(23)
    }
  })
})
