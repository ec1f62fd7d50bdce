import { buildClient } from '@rynek/client/build.ts'
import { allStrings } from '@rynek/shared/core/strings.ts'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { answerIn, letter, write } from '../../support/correspondence.ts'
import { waiting } from '../../support/memberships.ts'
import { practiceAt } from '../../support/practices.ts'
import { answer, ask } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

/** Nobody is a guest; `stranger` says that he works at Anna's office and is not known to. */
type Reader = CastKey | null | 'stranger'

/** What the labels beside composers promise: who will read it, and whether search engines may. */
const labels = {
  'posts.whoReads': { reads: () => true, indexed: true },
  'correspondence.whoReads': {
    reads: (who: Reader) =>
      who !== null &&
      who !== 'stranger' &&
      ['brzezinki', 'dolnePole', 'association'].includes(cast[who].office),
    indexed: false,
  },
} as const
type Label = keyof typeof labels

/** Writes a text with a mark; answers the page where it was written and the one where it stands. */
type Composer = (world: World, mark: string) => Promise<{ page: string; at: string; threadId?: number }>

const thread = ({ id, slug }: { id: number; slug: string }) => ({ at: `/watki/${id}/${slug}`, threadId: id })
const colleagues = ['piotr', 'olek', 'zofia', 'iga'] as const
let letters = 0
const composers: Record<string, Composer> = {
  question: async (world, body) => ({ page: '/zapytaj', ...thread(await ask(world, 'anna', { body })) }),
  async answer(world, body) {
    const place = thread(await ask(world))
    await answer(world, place.threadId, 'anna', body)
    return { page: place.at, ...place }
  },
  async comment(world, body) {
    const place = thread(await ask(world))
    const { id: parentId } = await answer(world, place.threadId)
    await world.as('anna')('POST', `/api/threads/${place.threadId}/posts`, { body, parentId })
    return { page: place.at, ...place }
  },
  async letter(world, body) {
    const { id } = (await world.as(null)('GET', '/api/practices')).json.items[0]
    // One person begins five a day.
    const writer = colleagues[letters++ % colleagues.length] ?? 'piotr'
    const sent = await write(world, writer, id, { ...letter, body })
    return { page: `/napisz/${id}`, at: `/korespondencja/${sent.json.id}` }
  },
  async reply(world, body) {
    const { at } = await composers['letter']!(world, 'Dzień dobry.')
    await answerIn(world, 'anna', Number(at.split('/').at(-1)), body)
    return { page: at, at }
  },
}

/** What moderators do to the place of a text changes nothing about who reads it. */
const acts = {
  moved: ['', 'PATCH', { title: 'Inny tytuł pytania', topic: 'cyb-kopie', cityType: 'POW' }],
  locked: ['/lock', 'PUT', { locked: true }],
  pinned: ['/place', 'PUT', { pinnedUntil: '2026-12-01', featured: true }],
  archived: ['/place', 'PUT', { archived: true }],
} as const
type Act = keyof typeof acts

beforeAll(() => buildClient())

test('what a composer says of who will read is who reads, whatever is written and moved where', async (t) => {
  const world = await openWorld(t, {}, 'built')
  await practiceAt(world, 'published')
  const { cookie: unknown } = await waiting(world, 'brzezinki')
  const pageFor = async (who: Reader, url: string): Promise<string> => {
    const cookie = who === 'stranger' ? unknown : who && (await world.cookieOf(who))
    const { body, headers } = await world.app.inject({ url, headers: cookie ? { cookie } : {} })
    // Another title, another address; who is led to the sign-in page reads that one.
    if (headers.location) return pageFor(who, String(headers.location))
    // Short words are tied to what follows them.
    return body.replaceAll('\u00a0', ' ')
  }
  const readers: Reader[] = [null, 'stranger', ...(Object.keys(cast) as CastKey[])]
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(composers)),
      fc.uniqueArray(fc.constantFrom(...(Object.keys(acts) as Act[])), { maxLength: 3 }),
      async (name, done) => {
        const mark = `znak-${++number}-czytelny`
        const { page, at, threadId } = await composers[name]!(world, `Treść ${mark}.`)
        const written = await pageFor('piotr', page)
        const said = (Object.keys(labels) as Label[]).filter((key) => written.includes(allStrings[key].pl))
        expect([name, said]).toEqual([name, [expect.any(String)]])
        for (const act of threadId ? done : []) {
          const [path, method, change] = acts[act]
          const url = `/api/threads/${threadId}${path}`
          expect((await world.as('ewa')(method, url, { ...change, reason: 'Porządki.' })).status).toBe(204)
        }
        const { reads, indexed } = labels[said[0]!]
        for (const who of readers) {
          const shown = await pageFor(who, at)
          expect([name, who, shown.includes(mark)]).toEqual([name, who, reads(who)])
          if (reads(who)) expect([name, shown.includes('content="noindex"')]).toEqual([name, !indexed])
        }
      },
    ),
    { numRuns: 15, examples: Object.keys(composers).map((name): [string, Act[]] => [name, []]) },
  )
})
