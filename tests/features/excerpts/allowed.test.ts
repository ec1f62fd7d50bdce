import { timeToAnswer } from '@rynek/shared/features/excerpts/rules.ts'
import { describe, expect, test } from 'vitest'
import { credit, publishQuoting, type Quoted, quoting, rewrite } from '../../support/excerpts.ts'
import { describeAs, description, dossier } from '../../support/practices.ts'
import { answer } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const choose = (world: World, { id }: Quoted, version: number, sources: readonly number[], change = {}) =>
  describeAs(world, 'rafal', id, { sources, version, description: { ...description, ...change } })
const credits = async (world: World, { id }: Quoted) =>
  (await dossier(world, 'ewa', id)).sources.map(({ credit: said }) => said)
const publicSources = async (world: World, { id }: Quoted) =>
  (await world.as(null)('GET', `/api/practices/${id}`)).json.sources
const asked = async (world: World) => (await world.as('piotr')('GET', '/api/me/quotations')).json.items
const publishEdition = (world: World, { id }: Quoted, version: number) =>
  world.as('ewa')('POST', `/api/practices/${id}/editions`, { changes: 'Inne cytaty.', version })

describe('no more is shown than the author allowed', () => {
  for (const said of ['refused', 'office'] as const) {
    test(`when a post is taken out and put back: ${said} stays said`, async (t) => {
      const world = await openWorld(t)
      const quoted = await quoting(world)
      await credit(world, 'piotr', quoted, said)
      await choose(world, quoted, 1, [])
      expect([await credits(world, quoted), await asked(world)]).toEqual([[], []])
      await choose(world, quoted, 2, [quoted.postId])
      expect(await credits(world, quoted)).toEqual([said])
    })
  }

  test('when he was not asked all the time: the two weeks begin anew', async (t) => {
    const world = await openWorld(t)
    const quoted = await quoting(world)
    await choose(world, quoted, 1, [])
    world.clock.forward(timeToAnswer)
    const cookie = await world.newCookieOf('rafal')
    await world.as(null)(
      'PUT',
      `/api/practices/${quoted.id}/description`,
      { description, sources: [quoted.postId], version: 2 },
      { cookie },
    )
    const found = await world.as(null)('GET', `/api/practices/${quoted.id}/dossier`, undefined, { cookie })
    expect(found.json.sources).toMatchObject([{ credit: 'asked', askedAt: world.clock.now() }])
  })

  test('when the editor has used own words: that is the end of it', async (t) => {
    const world = await openWorld(t)
    const quoted = await quoting(world)
    await credit(world, 'piotr', quoted, 'refused')
    await rewrite(world, 'rafal', quoted)
    expect(await asked(world)).toEqual([])
    const late = await credit(world, 'piotr', quoted, 'named')
    expect([late.status, late.json.error.reason]).toEqual([409, 'excerpt-rewritten'])
    expect(await credits(world, quoted)).toEqual(['rewritten'])
  })

  test('when he is not named: no way leads to the post that he signed', async (t) => {
    const world = await openWorld(t)
    const quoted = await publishQuoting(world)
    expect(await publicSources(world, quoted)).toMatchObject([{ postId: quoted.postId }])
    for (const said of ['office', 'anonymous'] as const) {
      await credit(world, 'piotr', quoted, said)
      expect(await publicSources(world, quoted)).toMatchObject([{ postId: null }])
    }
  })
})

describe('an edition', () => {
  test('quotes what it was published with, whatever is worked on since', async (t) => {
    const world = await openWorld(t)
    const quoted = await publishQuoting(world)
    const own = await answer(world, quoted.threadId, 'rafal', 'Dodam jeszcze **wzór umowy**.')
    await choose(world, quoted, 1, [own.id])
    const quotedPosts = async () =>
      (await publicSources(world, quoted)).map(({ postId }: { postId: number }) => postId)
    expect(await quotedPosts()).toEqual([quoted.postId])
    expect(await asked(world)).toHaveLength(1)

    await credit(world, 'piotr', quoted, 'refused')
    expect(await quotedPosts()).toEqual([])
    expect((await publishEdition(world, quoted, 2)).status).toBe(201)
    expect(await quotedPosts()).toEqual([own.id])
    const again = await publishEdition(world, quoted, 2)
    expect([again.status, again.json.error.reason]).toEqual([409, 'practice-edition-unchanged'])
  })

  test('waits for the authors it quotes anew', async (t) => {
    const world = await openWorld(t)
    const quoted = await publishQuoting(world)
    const other = await answer(world, quoted.threadId, 'halina', 'U nas **podobnie**.')
    await choose(world, quoted, 1, [quoted.postId, other.id], { effort: 'Dwa tygodnie.' })
    const early = await publishEdition(world, quoted, 2)
    expect([early.status, early.json.error.reason]).toEqual([409, 'excerpts-awaited'])
    await credit(world, 'halina', { ...quoted, postId: other.id }, 'anonymous')
    expect(await publicSources(world, quoted)).toHaveLength(1)
    expect((await publishEdition(world, quoted, 2)).status).toBe(201)
    expect((await publicSources(world, quoted)).map(({ name }: { name: string }) => name)).toEqual([
      'Piotr Nowak',
      null,
    ])
  })
})
