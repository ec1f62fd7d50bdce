import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { freshFor, silenceAllowed } from '@rynek/shared/features/practices/rules.ts'
import { describe, expect, test } from 'vitest'
import { confirm, ledger, own, report, reports } from '../../support/adoptions.ts'
import { type CastKey, cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { enter } from '../../support/newcomer.ts'
import { keepFresh, practiceAt } from '../../support/practices.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const adopters = async (world: World, id: number) => {
  const { items } = (await world.as(null)('GET', '/api/practices')).json
  return items.find((one: { id: number }) => one.id === id)?.adopters
}
async function told(world: World, who: CastKey): Promise<string[]> {
  const rows = await listNotices(world.db.read, { personId: world.people[who], limit: 50 })
  return rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('adoption'))
}

describe('a report', () => {
  test('counts once two colleagues stand by it, and history is kept', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    expect((await report(world, 'piotr', id, reports.testing)).json).toEqual({ entry: 1 })
    expect(await ledger(world, id)).toEqual({ items: [], counts: [], call: null })
    expect(await own(world, 'olek', id)).toMatchObject({
      adoption: { state: null, entries: [{ entry: 1, state: 'testing', confirmedAt: null }] },
      confirmations: 0,
      can: { report: true, confirm: true },
    })
    expect((await own(world, 'piotr', id)).can.confirm).toBe(false)
    for (const who of ['ewa', 'adam'] as const)
      expect((await own(world, who, id)).waiting).toMatchObject([{ entries: [{ state: 'testing' }] }])
    for (const who of ['anna', 'tomasz', 'iga'] as const)
      expect((await own(world, who, id)).waiting).toEqual([])
    expect(await told(world, 'olek')).toEqual(['adoption-to-confirm'])
    expect(await told(world, 'piotr')).toEqual([])

    expect((await confirm(world, 'piotr', id)).json.error.reason).toBe('adoption-own-report')
    await confirm(world, 'olek', id)
    await confirm(world, 'olek', id)
    expect((await ledger(world, id)).items).toEqual([])
    expect(await own(world, 'olek', id)).toMatchObject({ confirmations: 1, can: { confirm: false } })
    await confirm(world, 'zofia', id)
    expect((await own(world, 'ewa', id)).waiting).toEqual([])
    expect((await ledger(world, id)).items).toMatchObject([{ state: 'testing', entries: [{ entry: 1 }] }])
    expect(await told(world, 'anna')).toEqual(['adoption-reported'])

    expect((await report(world, 'olek', id, { ...reports.adopted, entry: 1 })).json).toEqual({ entry: 2 })
    expect(await adopters(world, id)).toBe(0)
    expect((await ledger(world, id)).items[0].state).toBe('testing')
    await confirm(world, 'iga', id, 2)
    const { items, counts } = await ledger(world, id)
    expect(items).toMatchObject([{ state: 'adopted', entries: [{ entry: 2 }, { entry: 1 }] }])
    expect(counts).toEqual([{ cityType: 'GWM', interested: 0, testing: 0, adopted: 1, gaveUp: 0 }])
    expect(await adopters(world, id)).toBe(1)
    // Who wrote it stays in the office.
    for (const name of ['Piotr', 'Olek', 'Iga', 'Zofia']) expect(JSON.stringify(items)).not.toContain(name)
  })

  test('of one who speaks for the office counts at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    await report(world, 'iga', id)
    expect((await ledger(world, id)).items).toMatchObject([{ state: 'adopted' }])
    expect(await adopters(world, id)).toBe(1)
    await report(world, 'iga', id, { ...reports['gave-up'], entry: 1 })
    expect(await adopters(world, id)).toBe(0)
    expect((await ledger(world, id)).counts).toMatchObject([{ adopted: 0, gaveUp: 1 }])
    // It did not work for them, so the office behind it is asked.
    const { practice } = (await world.as(null)('GET', `/api/practices/${id}`)).json
    expect(practice.stage).toBe('review')
  })

  test('says what its state asks for', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    for (const [given, missing] of [
      [{ ...reports.adopted, cost: null, effect: ' ' }, ['cost', 'effect']],
      [{ ...reports.adopted, recommend: null }, ['recommend']],
      [{ ...reports['gave-up'], obstacles: '' }, ['obstacles']],
      [{ ...reports.testing, since: '2026-13-01' }, ['since']],
      [{ ...reports.testing, since: '2026-02-30' }, ['since']],
      [{ ...reports.testing, since: '2026-09-08' }, ['since']],
      [{ ...reports.testing, state: 'done' }, ['state']],
      [{ ...reports.testing, effect: 'a'.repeat(1_001) }, ['effect']],
      [{ ...reports.testing, confirmedAt: 1 }, ['confirmedAt']],
    ] as const) {
      const refused = await report(world, 'piotr', id, given)
      expect([refused.status, faultsOf(refused)]).toEqual([400, missing])
    }
    const never = await report(world, 'piotr', id, { ...reports.testing, since: '' })
    expect(never.json.error.fields).toMatchObject([{ field: 'since', message: 'Wybierz dzień.' }])
  })

  test('overwrites nobody: two of one office see each other', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    for (const who of ['piotr', 'olek'] as const) await world.cookieOf(who)
    const both = await Promise.all([report(world, 'piotr', id), report(world, 'olek', id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const stale = await confirm(world, 'zofia', id, 7)
    expect(stale.status).toBe(404)
    await report(world, 'piotr', id, { ...reports.testing, entry: 1 })
    expect((await confirm(world, 'zofia', id, 1)).json.error.reason).toBe('adoption-reported-meanwhile')
  })

  test('is refused for one’s own practice, and for drafts as if there were none', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    expect((await report(world, 'jan', id)).json.error.reason).toBe('adoption-own-practice')
    expect((await own(world, 'jan', id)).can.report).toBe(false)
    const draft = await practiceAt(world, 'draft')
    for (const other of [draft.id, 999_999]) {
      expect((await report(world, 'piotr', other)).status).toBe(404)
      expect((await confirm(world, 'piotr', other)).status).toBe(404)
      for (const path of ['adoptions', 'adoptions.csv'])
        expect((await world.as(null)('GET', `/api/practices/${other}/${path}`)).status).toBe(404)
      expect((await world.as('piotr')('GET', `/api/practices/${other}/adoption`)).status).toBe(404)
    }
  })

  test('of an archived practice is read, and none is added', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    await report(world, 'iga', id, reports.testing)
    for (const passed of [freshFor, silenceAllowed]) {
      world.clock.forward(passed)
      await keepFresh(world)
    }
    expect((await ledger(world, id)).items).toMatchObject([{ state: 'testing' }])
    const headers = { cookie: await enter(world, cast.iga) }
    const given = { ...reports.adopted, entry: 1 }
    const path = `/api/practices/${id}/adoption`
    const refused = await world.as(null)('POST', `${path}/reports`, given, headers)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'adoption-archived'])
    expect((await world.as(null)('GET', path, undefined, headers)).json.can.report).toBe(false)
  })
})

test('an office shows what it stands by, the newest first', async (t) => {
  const world = await openWorld(t)
  const shown = async () =>
    (await world.as(null)('GET', `/api/institutions/${world.people.offices.dolnePole}/adoptions`)).json.items
  const { id: first } = await practiceAt(world, 'published')
  const { id: second } = await practiceAt(world, 'published', { title: 'Druga szkoła bez papieru' })
  await report(world, 'iga', first, reports.testing)
  world.clock.forward(minutes)
  await report(world, 'iga', second, reports.interested)
  await report(world, 'piotr', second, { ...reports.adopted, entry: 1 })
  expect(await shown()).toMatchObject([
    { practice: { id: second }, state: 'interested', since: '2026-09-01' },
    { practice: { id: first }, state: 'testing' },
  ])
  await confirm(world, 'iga', second, 2)
  await world.as('anna')('PUT', `/api/practices/${first}/consent`, { consent: false, reason: 'Wycofuję.' })
  expect(await shown()).toMatchObject([{ practice: { id: second }, state: 'adopted' }])
})

test('the sheet has what is confirmed, and nothing that a sheet would compute', async (t) => {
  const world = await openWorld(t)
  const { id } = await practiceAt(world, 'published')
  await report(world, 'iga', id, { ...reports.adopted, effect: '=HYPERLINK("http://x")' })
  await report(world, 'tomasz', id, reports.testing)
  for (const path of [`/api/practices/${id}/adoptions.csv`, '/api/adoptions.csv']) {
    const answer = await world.app.inject(path)
    expect(answer.headers['content-type']).toContain('text/csv')
    const lines = answer.body.trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(lines[1]).toContain('Urząd Gminy Dolne Pole')
  }
})
