import type { Choice } from '@rynek/shared/features/excerpts/rules.ts'
import { describe, expect, test } from 'vitest'
import { credit, type Quoted, quoting } from '../../support/excerpts.ts'
import { assess, describeAs, description, dossier, handOver, publishAs } from '../../support/practices.ts'
import { answer, ask, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const own = 'Zaczęliśmy od spisu sprzętu.'
const words = 'Liczymy **od etatu**, nie od głowy.'

/** What Piotr's answer gave stands as the second paragraph of the solution. */
const solutionFrom = (postId: number, said = words) => `${own}\n\n${said} [^${postId}]`

async function placing(world: World): Promise<Quoted> {
  const quoted = await quoting(world)
  await place(world, quoted, 1, solutionFrom(quoted.postId))
  return quoted
}
const place = (
  world: World,
  { id }: Quoted,
  version: number,
  solution: string,
  who: 'rafal' | 'anna' = 'rafal',
) => describeAs(world, who, id, { sources: [], version, description: { ...description, solution } })

async function approve(world: World, { id }: Quoted): Promise<void> {
  await handOver(world, 'rafal', id)
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, id)
}
const publish = (world: World, { id }: Quoted) => publishAs(world, 'ewa', id)
const creditNow = async (world: World, { id }: Quoted) => (await dossier(world, 'ewa', id)).sources[0]?.credit
const asked = async (world: World) => (await world.as('piotr')('GET', '/api/me/quotations')).json.items

/** The solution at every way out, with the practice in its second edition. */
async function exits(world: World, { id }: Quoted) {
  const get = async (path: string) => (await world.as(null)('GET', path)).json
  const page = await get(`/api/practices/${id}`)
  return {
    page: page.description.solution,
    html: page.texts.solution,
    edition: (await get(`/api/practices/${id}/editions/1`)).description.solution,
    changes: JSON.stringify(await get(`/api/practices/${id}/editions/2/changes?since=1`)),
    library: (await get('/api/export/practices.json')).practices[0].description.solution,
  }
}

describe('a paragraph that says from which post it is', () => {
  test('is credited at every way out as far as its author allows, and not shown when he refuses', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    await credit(world, 'piotr', quoted, 'named')
    await approve(world, quoted)
    expect((await publish(world, quoted)).status).toBe(204)
    await place(world, quoted, 2, `${solutionFrom(quoted.postId)}\n\nI po roku liczymy znowu.`)
    await world.as('ewa')('POST', `/api/practices/${quoted.id}/editions`, { changes: 'Więcej.', version: 3 })

    const shown: Record<Choice, (text: string) => void> = {
      named(text) {
        expect(text).toContain('Piotr Nowak, Urząd Gminy Dolne Pole')
        expect(text).toContain(`#p${quoted.postId}`)
      },
      office(text) {
        expect(text).toContain('(Urząd Gminy Dolne Pole)')
        expect(text).not.toMatch(/Piotr|#p\d/)
      },
      anonymous(text) {
        expect(text).toContain('nie od głowy')
        expect(text).not.toMatch(/Piotr|Dolne Pole|#p\d/)
      },
      refused(text) {
        expect(text).toContain(own)
        expect(text).not.toMatch(/od głowy|Piotr|Dolne Pole|#p\d/)
      },
    }
    for (const [said, check] of Object.entries(shown)) {
      await credit(world, 'piotr', quoted, said as Choice)
      const { changes, ...whole } = await exits(world, quoted)
      for (const text of Object.values(whole)) {
        check(text)
        expect(text).not.toContain('[^')
      }
      expect(changes).toContain('I po roku')
      expect(changes).not.toContain('[^')
      if (said !== 'named') expect(changes).not.toContain('Piotr')
      if (said === 'refused') expect(changes).not.toContain('od głowy')
    }
  })

  test('asks its author, who sees what would stand as his', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    expect(await asked(world)).toMatchObject([
      { credit: 'asked', html: expect.stringContaining('nie od głowy') },
    ])
    expect((await asked(world))[0].html).not.toContain(own)
    await approve(world, quoted)
    expect((await publish(world, quoted)).json.error.reason).toBe('excerpts-awaited')
  })

  test('is from nobody any more when its mark is taken away', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    await place(world, quoted, 2, own)
    expect((await dossier(world, 'ewa', quoted.id)).sources).toEqual([])
    expect(await asked(world)).toEqual([])
  })

  test('asks again when other words stand under his name, once, and not when he is not named', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    await credit(world, 'piotr', quoted, 'named')
    await place(world, quoted, 2, solutionFrom(quoted.postId))
    expect(await creditNow(world, quoted)).toBe('named')
    await place(world, quoted, 3, solutionFrom(quoted.postId, 'Liczymy od głowy.'))
    expect(await creditNow(world, quoted)).toBe('asked')
    await place(world, quoted, 4, solutionFrom(quoted.postId, 'Liczymy od głowy!'))
    const told = (await world.as('piotr')('GET', '/api/me/notices')).json.items
    expect(told.filter(({ kind }: { kind: string }) => kind === 'excerpt-asked')).toHaveLength(2)

    for (const [version, said] of [
      [5, 'anonymous'],
      [6, 'refused'],
    ] as const) {
      await credit(world, 'piotr', quoted, said)
      await place(world, quoted, version, solutionFrom(quoted.postId, `Liczymy inaczej, po raz ${version}.`))
      expect(await creditNow(world, quoted)).toBe(said)
    }
  })

  test('is not published while its mark leads to no post of the thread, and says which', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    await credit(world, 'piotr', quoted, 'named')
    const elsewhere = await answer(world, (await ask(world)).id)
    await place(world, quoted, 2, solutionFrom(elsewhere.id))
    await approve(world, quoted)
    const refused = await publish(world, quoted)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'excerpts-unknown'])
    expect(refused.json.error.message).toContain(`[^${elsewhere.id}]`)
  })

  test('goes with its post when a moderator hides that', async (t) => {
    const world = await openWorld(t)
    const quoted = await placing(world)
    await credit(world, 'piotr', quoted, 'named')
    await approve(world, quoted)
    await publish(world, quoted)
    await hide(world, quoted.postId)
    const { description: shown } = (await world.as(null)('GET', `/api/practices/${quoted.id}`)).json
    expect(shown.solution).toBe(own)
  })
})
