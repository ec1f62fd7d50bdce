import { listExports } from '@rynek/db/features/exports/queries.ts'
import { ExportedLibrary } from '@rynek/shared/features/exports/schemas.ts'
import { publicStages } from '@rynek/shared/features/practices/badge.ts'
import { parse } from 'csv-parse/sync'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { publishWith } from '../../support/documents.ts'
import { describeAs, description, practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const env = { PUBLIC_URL: 'https://rynek.example' }
const secret = 'tajne-przed-publikacja'

const get = (world: World, file: string, headers = {}) =>
  world.app.inject({ url: `/api/export/${file}`, headers })

describe('the library as JSON', () => {
  test('holds every public practice whole, as its schema says', async (t) => {
    const world = await openWorld(t, env)
    const { practiceId: id } = await publishWith(world)
    const other = await practiceAt(world, 'published', { topic: 'cyb-kopie' })
    const answer = await get(world, 'practices.json')
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    })
    const library = answer.json()
    expect([...Value.Errors(ExportedLibrary, library)]).toEqual([])
    expect(library.practices.map((practice: { id: number }) => practice.id)).toEqual([id, other.id])
    expect(library).toMatchObject({
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      practices: [
        {
          id,
          address: `https://rynek.example/praktyki/${id}/wspolny-dziennik-elektroniczny-dla-szkol-gminy`,
          stage: 'published',
          office: { name: 'Urząd Miasta Brzezinek', code: '990101', cityType: 'MSR' },
          edition: 1,
          publishedAt: world.clock.now(),
          description,
          documents: [{ name: 'umowa.docx', licence: 'CC-BY-4.0' }],
        },
        { topic: 'cyb-kopie', documents: [] },
      ],
    })
    const { address } = library.practices[0].documents[0]
    expect((await world.app.inject({ url: new URL(address).pathname })).statusCode).toBe(200)
  })

  test('names nobody', async (t) => {
    const world = await openWorld(t, env)
    await publishWith(world)
    const { body } = await get(world, 'practices.json')
    for (const name of ['Anna', 'Tomasz', 'Halina', 'Ewa']) expect(body).not.toContain(name)
  })

  test('is read part by part and nothing is lost between the parts', async (t) => {
    const world = await openWorld(t, env)
    const ids: number[] = []
    for (let n = 0; n < 3; n++) ids.push((await practiceAt(world, 'published')).id)
    const read: number[] = []
    for (let after = 0; ; ) {
      const [row] = await listExports(world.db.slow, { after, limit: 1 })
      if (!row) break
      after = row.id
      read.push(row.id)
    }
    expect(read).toEqual(ids)
  })
})

describe('the library as a sheet', () => {
  test('has a line a practice, and nothing in it computes', async (t) => {
    const world = await openWorld(t, env)
    const formula = '=HYPERLINK("https://evil.example","kliknij")'
    await publishWith(world, { title: formula, summary: '+2+2 szkoły\nw drugim wierszu, po przecinku' })
    const answer = await get(world, 'practices.csv')
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('attachment; filename="praktyki.csv"'),
    })
    const [row, ...others] = parse(answer.body, { bom: true, columns: true }) as Record<string, string>[]
    expect(others).toEqual([])
    expect(row).toMatchObject({
      title: `'${formula}`,
      summary: `'+2+2 szkoły\nw drugim wierszu, po przecinku`,
      office: 'Urząd Miasta Brzezinek',
      verdict: 'good-practice',
      fits: 'MSR GWM',
      cost_start_pln: '12000',
      published_on: '2026-09-07',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    })
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
  })
})

describe('what leaves the house', () => {
  test('says nothing of a practice that is not public', async (t) => {
    const world = await openWorld(t, env)
    for (const stage of ['draft', 'assessment', 'to-improve', 'approved'] as const) {
      const { id } = await practiceAt(world, stage === 'approved' ? stage : 'draft', {
        title: `${secret} pytanie o dziennik`,
      })
      if (stage === 'approved') continue
      await describeAs(world, 'tomasz', id, {
        description: { ...description, title: secret, summary: secret },
      })
    }
    const { id } = await practiceAt(world, 'published')
    await describeAs(world, 'tomasz', id, {
      description: { ...description, title: secret, summary: secret },
      version: 1,
    })
    for (const file of ['practices.json', 'practices.csv', 'catalogue.jsonld']) {
      const { statusCode, body } = await get(world, file)
      expect([file, statusCode, body.includes(secret)]).toEqual([file, 200, false])
    }
    expect((await get(world, 'practices.json')).json().practices).toHaveLength(1)
    await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })
    expect((await get(world, 'practices.json')).json().practices).toEqual([])
  })

  test('holds what waits for review, is confirmed or archived, and says so', async (t) => {
    const world = await openWorld(t, env)
    expect(publicStages).toEqual(['published', 'review', 'confirmed', 'archived'])
    const { id } = await practiceAt(world, 'published')
    world.clock.forward(370 * 24 * 3_600_000)
    const { choresOf } = await import('@rynek/server/chores.ts')
    const { createServices } = await import('@rynek/server/services.ts')
    const services = createServices({ config: world.config, db: world.db, now: world.clock.now })
    for (const chore of choresOf(world.db, services)) await chore()
    expect((await get(world, 'practices.json')).json().practices).toMatchObject([{ id, stage: 'review' }])
  })

  for (const file of ['practices.json', 'practices.csv']) {
    test(`as ${file} is not sent again until something has changed`, async (t) => {
      const world = await openWorld(t, env)
      await practiceAt(world, 'published')
      const { etag } = (await get(world, file)).headers
      const again = await get(world, file, { 'if-none-match': `W/"other", ${etag}` })
      expect([again.statusCode, again.body]).toEqual([304, ''])
      await practiceAt(world, 'published')
      expect((await get(world, file, { 'if-none-match': `${etag}` })).statusCode).toBe(200)
    })
  }
})
