import { buildClient } from '@rynek/client/build.ts'
import { termsAcceptances } from '@rynek/db/features/terms/tables.ts'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { as, signUp } from '../../support/memberships.ts'
import { newcomer } from '../../support/newcomer.ts'
import { postForm } from '../../support/plain-form.ts'
import { takeOwnData } from '../../support/privacy.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { acceptTerms, newTerms, publishTerms } from '../../support/terms.ts'
import { question } from '../../support/texts.ts'
import { openWorld, type World } from '../../support/world.ts'

beforeAll(() => buildClient())

const versionsOf = async (world: World, personId: number) =>
  (
    await world.db.read
      .select({ version: termsAcceptances.version })
      .from(termsAcceptances)
      .where(eq(termsAcceptances.personId, personId))
  ).map(({ version }) => version)
const waits = async (world: World, who: 'anna' | 'adam' | 'maria') =>
  (await world.as(who)('GET', '/api/me')).json.me.termsWait

test('new terms ask once: one reads on, does not write, and is recorded when one accepts', async (t) => {
  const world = await openWorld(t)
  const { id } = await ask(world)
  expect([await waits(world, 'anna'), (await world.as(null)('GET', '/api/terms')).json]).toMatchObject([
    false,
    { version: 1, newest: 1, changes: '', publishedAt: null },
  ])
  expect((await publishTerms(world)).status).toBe(204)
  expect([await waits(world, 'anna'), await waits(world, 'adam')]).toEqual([true, false])

  // What others would read waits; reading and what is one's own do not.
  const writes = [
    await world.as('anna')('POST', '/api/threads', question),
    await world.as('anna')('POST', `/api/threads/${id}/posts`, { body: 'Dziękuję.' }),
    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: 'Porządki.' }),
  ]
  expect(writes.map(({ status, json }) => [status, json.error.reason])).toEqual(
    Array(3).fill([403, 'terms-first']),
  )
  expect(writes[0]?.json.error.message).toContain('Moje konto')
  expect((await world.as('anna')('GET', `/api/threads/${id}`)).status).toBe(200)
  expect((await world.as('anna')('PUT', '/api/me/notices/read', { upTo: 1 })).status).toBe(204)

  // The version that was read counts: another one may stand by now.
  const old = await world.as('anna')('PUT', '/api/me/terms', { version: 1 })
  expect([old.status, old.json.error.reason]).toEqual([409, 'terms-changed'])
  world.clock.forward(1000)
  for (const _ of [1, 2]) expect((await acceptTerms(world, 'anna')).status).toBe(204)
  expect([await waits(world, 'anna'), await waits(world, 'maria')]).toEqual([false, true])
  await answer(world, id, 'anna')

  expect((await publishTerms(world)).status).toBe(204)
  expect([await waits(world, 'anna'), await versionsOf(world, world.people.anna)]).toEqual([true, [2]])
  const { versions } = (await world.as('adam')('GET', '/api/administration/terms')).json
  expect(
    versions.map(({ version, accepted }: { version: number; accepted: number }) => [version, accepted]),
  ).toEqual([
    [3, 1],
    [2, 2],
    [1, 0],
  ])
  const files = await takeOwnData(world, 'anna')
  expect(Object.values(files).join()).toContain('"termsAccepted"')
  expect((await openThread(world, id)).posts).toHaveLength(2)
})

test('versions stay as they were published, one after another, by an administrator who showed that it is he', async (t) => {
  const world = await openWorld(t)
  const both = await Promise.all([
    publishTerms(world, 'adam', newTerms(1, 'Pierwsza zmiana')),
    publishTerms(world, 'adam', newTerms(1, 'Druga zmiana')),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  const read = async (version: number, language: string) =>
    (await world.as(null)('GET', `/api/terms?version=${version}`, undefined, { 'accept-language': language }))
      .json
  expect((await read(2, 'pl')).changes).toMatch(/(Pierwsza|Druga) zmiana/)
  expect((await read(2, 'en')).html).toContain('<h3>Rules</h3>')
  expect([(await read(1, 'pl')).newest, (await read(1, 'pl')).html]).toEqual([
    2,
    expect.stringContaining('Konto'),
  ])
  expect((await read(7, 'pl')).error.code).toBe('not-found')
  world.clock.forward(20 * 60_000)
  expect((await publishTerms(world)).json.error.reason).toBe('confirm-yourself')

  // Whoever signs up accepts what stood in his form; if it was replaced meanwhile, he is asked.
  const present = await signUp(world, 'kazia@wp.pl')
  const former = newcomer(world, { email: 'ola@wp.pl', terms: 1 })
  const cookie =
    String((await world.as(null)('POST', '/api/people', former)).headers['set-cookie']).split(';')[0] ?? ''
  const meOf = async (one: string) =>
    (await world.as(null)('GET', '/api/me', undefined, { cookie: one })).json.me
  expect([(await meOf(present.cookie)).termsWait, (await meOf(cookie)).termsWait]).toEqual([false, true])
  expect(await versionsOf(world, (await meOf(cookie)).id)).toEqual([1])
  expect((await as(world, { ...present, cookie })('PUT', '/api/me/terms', { version: 2 })).status).toBe(204)
})

test('without script one is told where to accept, loses nothing typed, and goes on', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const { textPl, textEn, changesPl, changesEn } = newTerms(1)
  const typed: [string, string][] = [
    ['textPl', textPl],
    ['textEn', textEn],
    ['changesPl', changesPl],
    ['changesEn', changesEn],
    ['was', '1'],
  ]
  const published = await postForm(world, 'adam', '/administracja/regulamin', typed)
  expect([published.status, published.goesTo]).toEqual([303, '/administracja/regulamin'])
  const asked = await postForm(world, 'anna', '/zapytaj', question as unknown as Record<string, string>)
  expect([asked.status, asked.body.includes('Zaakceptuj go na stronie „Moje konto”')]).toEqual([403, true])
  expect(asked.body).toContain(question.title)
  expect((await world.as('anna')('GET', '/konto')).json).toContain('href="/regulamin/zgoda?next=%2Fkonto"')
  const page = (await world.as('anna')('GET', '/regulamin/zgoda?next=/zapytaj')).json
  expect(page).toContain('Dodano zasadę o zdjęciach')
  const accepted = await postForm(world, 'anna', '/regulamin/zgoda', { version: '2', next: '/zapytaj' })
  expect([accepted.status, accepted.goesTo]).toEqual([303, '/zapytaj'])
  expect(
    (await postForm(world, 'anna', '/zapytaj', question as unknown as Record<string, string>)).status,
  ).toBe(303)
  expect((await world.app.inject('/regulamin')).body).toContain('Wersja 2')
  expect((await world.app.inject('/dolacz')).body).toContain('name="terms" value="2"')
})
