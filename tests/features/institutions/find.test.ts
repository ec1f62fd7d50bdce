import { upsertInstitutions } from '@rynek/db/features/institutions/queries.ts'
import { readUnits } from '@rynek/db/seed/register/read.ts'
import { describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../support/world.ts'

async function ask(world: World, query: string) {
  const { status, json } = await world.as(null)('GET', `/api/institutions${query}`)
  const names: string[] = (json.items ?? []).map(({ name }: { name: string }) => name)
  return { status, json, names }
}

async function openSettledWorld(t: Parameters<typeof openWorld>[0], env?: Record<string, string>) {
  const world = await openWorld(t, env)
  const units = await readUnits()
  await world.db.write((tx) => upsertInstitutions(tx, units))
  return world
}

describe('finding an office', () => {
  test('needs the first letters of its words, in any order, with diacritics or without', async (t) => {
    const world = await openSettledWorld(t)
    for (const q of ['świętochłowice', 'swietochlowice', 'SWIETOCH', 'święt miasto', 'miasto swiet']) {
      expect((await ask(world, `?q=${encodeURIComponent(q)}`)).names, q).toContain('Miasto Świętochłowice')
    }
    expect((await ask(world, '?q=chlowice')).names).toEqual([])
    expect((await ask(world, '?q=%25')).names).toHaveLength(20)
  })

  test('offers the one named exactly so first, then the larger ones', async (t) => {
    const world = await openSettledWorld(t)
    const { names, json } = await ask(world, '?q=ryp')
    expect(names).toEqual(['Miasto Rypin', 'Gmina Rypin'])
    expect(json.items[0]).toMatchObject({
      code: '041201',
      unit: 'Rypin',
      kind: 'gmina',
      subKind: '1',
      county: 'rypiński',
      voivodeship: '04',
      cityType: 'MMA',
      populationBand: '10-20',
      demo: false,
    })
    // A longer name with more people stands after the name itself.
    expect((await ask(world, '?q=opole')).names).toEqual(['Miasto Opole'])
    expect((await ask(world, '?q=op')).names.slice(0, 2)).toEqual(['Województwo opolskie', 'Miasto Opole'])
    expect((await ask(world, '?q=krak')).names).toEqual(['Miasto Kraków', 'Powiat krakowski'])
  })

  test('can keep to one type, and never gives more than twenty', async (t) => {
    const world = await openSettledWorld(t)
    const metropolises = await ask(world, '?cityType=MET')
    expect(metropolises.names).toHaveLength(11)
    expect(metropolises.names[0]).toBe('Miasto Warszawa')
    expect((await ask(world, '')).names).toHaveLength(20)
  })

  test('offers invented offices only where the forum is a demo', async (t) => {
    const demo = await openSettledWorld(t)
    expect((await ask(demo, '?q=brzezin')).names).toEqual(['Urząd Miasta Brzezinek'])
    const real = await openSettledWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' })
    expect((await ask(real, '?q=brzezin')).names).toEqual([])
    expect((await ask(real, '?q=rypin')).names).toHaveLength(2)
  })

  for (const { query, status } of [
    { query: '?cityType=ABC', status: 400 },
    { query: '?name=x', status: 400 },
    { query: `?q=${'a'.repeat(101)}`, status: 400 },
    { query: '/999999', status: 404 },
    { query: '/abc', status: 400 },
  ]) {
    test(`answers ${status} to ${query.slice(0, 20)}`, async (t) => {
      expect((await ask(await openWorld(t), query)).status).toBe(status)
    })
  }
})
