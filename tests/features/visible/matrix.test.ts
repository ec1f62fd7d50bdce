import { people } from '@rynek/db/features/accounts/tables.ts'
import { letters } from '@rynek/db/features/mail/tables.ts'
import { memberships } from '@rynek/db/features/memberships/tables.ts'
import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addColumn, addColumnToEvents, addedColumn } from '../../support/added-column.ts'
import type { CastKey } from '../../support/cast.ts'
import { cast } from '../../support/cast.ts'
import { read } from '../../support/correspondence.ts'
import { resetCode } from '../../support/credentials.ts'
import { addressesFor, listPages, textOf } from '../../support/exits.ts'
import { markedAwaiting, markedPractices, markedTalks } from '../../support/marked.ts'
import { invite, linkOf } from '../../support/memberships.ts'
import { eraseOwn, takeOwnData } from '../../support/privacy.ts'
import { changeProfile } from '../../support/profiles.ts'
import { emailsIn, longWordsOf, secretsIn } from '../../support/secrets.ts'
import { type Ids, type Thing, things } from '../../support/things.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

type Reader = CastKey | null
/** A guest, a member elsewhere, the author, another author with his office administrator and who left it, an expert, staff. */
const readers: readonly Reader[] = [null, 'maria', 'anna', 'piotr', 'iga', 'olek', 'tomasz', 'ewa', 'adam']
const staff: readonly Reader[] = ['ewa', 'adam']
const makers: readonly Reader[] = ['anna', 'tomasz', ...staff]

/** Each text of each state has a mark of its own, and whoever may come across it. */
const policy: Record<string, readonly Reader[]> = {
  'znak-jawny-tytul': readers,
  'znak-jawny-wpis': readers,
  'znak-ukryty-tytul': staff,
  'znak-ukryte-pytanie': ['anna', ...staff],
  'znak-ukryta-odpowiedz': ['piotr', ...staff],
  'znak-usunieta-odpowiedz': staff,
  'znak-czeka-tytul': ['olek', ...staff],
  'znak-czeka-pytanie': ['olek', ...staff],
  'znak-czeka-odpowiedz': ['olek', ...staff],
  'znak-odmowa': ['olek', ...staff],
  'znak-szkic': makers,
  'znak-plik-szkicu': makers,
  'znak-wycofana': makers,
  'znak-niepotwierdzone': ['piotr', 'iga', ...staff],
  'znak-pokazana': readers,
  // Administrators read everybody's position where they give roles.
  'znak-niepokazana': ['iga', 'adam'],
  // Who was told of a conversation and then left the office keeps what it was about, and reads nothing of it.
  'znak-temat-listu': ['anna', 'piotr', 'iga', 'olek', ...staff],
  'znak-list': ['anna', 'piotr', 'iga', ...staff],
  [addedColumn]: [],
}

const invited = 'zaproszona@poczta.example'
/** Administrators see whom letters are for, and by what address people signed up. */
const addressesAreFor = /\/api\/(?:mail|administration)|\/administracja\/(?:poczta|osoby)/
/** One's own, the forum's, and of whom one invited. */
const mayRead = (who: Reader, url: string, email: string): boolean =>
  email === 'dostepnosc@rynek.example' ||
  (who !== null && email === cast[who].email) ||
  (who === 'iga' && email === invited) ||
  (who === 'adam' && addressesAreFor.test(url))

test('whoever may see a thing finds it, and nobody else at any exit', async (t) => {
  const pages = await listPages()
  const world = await openWorld(t, {}, 'built')
  addColumn(world)
  const [said, worked] = [await markedTalks(world), await markedPractices(world)]
  const held = await markedAwaiting(world, said.thread[0] ?? 0)
  await changeProfile(world, 'piotr', { position: 'osoba znak-pokazana', shows: ['office'] })
  await changeProfile(world, 'iga', { position: 'osoba znak-niepokazana', shows: ['topics', 'ask'] })
  await leaves(world, 'olek')
  const ids = {
    ...worked,
    thread: [...said.thread, ...worked.thread, ...held.thread],
    post: [...said.post, ...held.post],
    case: [...said.case, ...held.case],
    person: [world.people.anna, world.people.piotr],
    office: [world.people.offices.dolnePole, world.people.offices.brzezinki],
  }
  const found: Record<string, Map<Reader, string>> = {}
  for (const mark of Object.keys(policy)) found[mark] = new Map()
  const told: unknown[] = []
  const codes = [await resetCode(world, cast.olek.email), await invitedBy(world, 'iga')]
  await addColumnToEvents(world)
  for (const who of readers) {
    const headers = who ? { cookie: await world.cookieOf(who) } : {}
    const secrets = new Set([...(await secretsIn(world)), ...codes])
    for (const url of addressesFor(world, pages, ids, 'znak')) {
      const text = await textOf(await world.app.inject({ url, headers }))
      for (const mark of Object.keys(policy)) if (text.includes(mark)) found[mark]?.set(who, url)
      const strangers = emailsIn(text).filter((email) => !mayRead(who, url, email))
      const opened = longWordsOf(text).filter((word) => secrets.has(word))
      if (strangers.length + opened.length > 0) told.push([who, url, strangers, opened])
    }
  }
  for (const [mark, may] of Object.entries(policy)) {
    const where = Object.fromEntries(found[mark] ?? [])
    expect([mark, where, new Set(found[mark]?.keys())]).toEqual([mark, where, new Set(may)])
  }
  expect(told).toEqual([])
  await staysBetweenOffices(world, worked.conversation[0] ?? 0)

  const [draft = 0, gone = 0] = worked.practice
  const unseen: Ids = {
    ...worked,
    thread: [],
    practice: [draft, gone],
    case: said.case,
    post: said.post.slice(2),
  }
  for (const who of [null, 'maria'] as const) {
    for (const thing of things) await sameAsNone(world, who, thing, unseen[thing] ?? [])
    // A hidden question leaves its place; one that waits has none.
    for (const thing of ['thread', 'post', 'case'] as const) await sameAsNone(world, who, thing, held[thing])
  }
})

/** The code of an invitation that nobody has used yet. */
async function invitedBy(world: World, who: CastKey): Promise<string> {
  expect((await invite(world, who, invited)).status).toBe(204)
  return linkOf(world, invited)
}

/** From now on he works elsewhere. */
async function leaves(world: World, who: CastKey): Promise<void> {
  const institutionId = world.people.offices.zalesin
  await world.db.write(async (tx) => {
    await tx.update(people).set({ institutionId }).where(eq(people.id, world.people[who]))
    await tx.update(memberships).set({ institutionId }).where(eq(memberships.personId, world.people[who]))
  })
}

/** The ways out that are no address: what is announced, letters, files of one's own data, and whoever erases himself. */
async function staysBetweenOffices(world: World, conversation: number): Promise<void> {
  expect(JSON.stringify(await announced(world.db))).not.toMatch(/znak-(?:list|temat-listu)/)
  expect(JSON.stringify(await world.db.read.select().from(letters))).not.toMatch(/znak-list/)
  const own: readonly (readonly [CastKey, string])[] = [
    ['piotr', 'Treść znak-list.'],
    ['anna', 'Odpowiedź znak-list.'],
    ['olek', ''],
    ['maria', ''],
    ['ewa', ''],
  ]
  for (const [who, written] of own) {
    const all = JSON.stringify(await takeOwnData(world, who))
    expect([who, all.includes(written)]).toEqual([who, true])
    expect([who, all.match(/znak-list/g)?.length ?? 0]).toEqual([who, written ? 1 : 0])
  }
  // What an erased person wrote for his office stays with the offices.
  expect((await eraseOwn(world, 'piotr')).status).toBe(204)
  for (const who of ['anna', 'iga'] as const)
    expect((await read(world, who, conversation)).json.messages).toMatchObject([
      { body: 'Treść znak-list.', author: { name: formerMember } },
      { body: 'Odpowiedź znak-list.', author: { name: cast.anna.name } },
    ])
}

/** What a reader may not see answers as what was never there: status, body and headers but for the date. */
async function sameAsNone(world: World, who: Reader, thing: Thing, ids: readonly number[]): Promise<void> {
  const headers = who ? { cookie: await world.cookieOf(who) } : {}
  const answerOf = async (url: string) => {
    const { statusCode, body, headers: given } = await world.app.inject({ url, headers })
    return { statusCode, body, given: { ...given, date: '' } }
  }
  const at = (id: number) => addressesFor(world, [], { [thing]: [id] }, 'znak')
  for (const id of ids) {
    for (const [place, url] of at(id).entries()) {
      const none = at(999_999)[place] ?? ''
      // Anybody may watch any thread's channel; what is told there was looked through above.
      if (none === url || url.startsWith('/api/live?')) continue
      const given = await answerOf(url)
      expect([who, url, given.statusCode]).not.toEqual([who, url, 200])
      expect([url, given]).toEqual([url, await answerOf(none)])
    }
  }
}
