import { permitted } from '@rynek/shared/core/roles.ts'
import { type Choice, type Credit, credits } from '@rynek/shared/features/excerpts/rules.ts'
import { expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { credit, type Quoted, quoting, rewrite } from '../../support/excerpts.ts'
import { addressesFor, listPages } from '../../support/exits.ts'
import { assess, handOver, publishAs } from '../../support/practices.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

type Reader = CastKey | null
/** A guest, members elsewhere and beside the author of the post, both authors, the office of the practice, experts, staff. */
const everybody: readonly Reader[] = [
  null,
  'maria',
  'olek',
  'piotr',
  'anna',
  'jan',
  'rafal',
  'halina',
  'ewa',
  'adam',
]
const makers = everybody.filter((who) => who !== null && permitted(cast[who].roles, 'describe'))
/** The author of the post, the author of the practice, and those who work on it. */
const concerned = new Set<Reader>(['piotr', 'anna', ...makers])

const pages = listPages()

/** Whoever comes across each answer, at any exit of these practices. */
async function whoReads(world: World, all: Readonly<Partial<Record<Credit, Quoted>>>) {
  const quoted = Object.values(all)
  const ids = {
    practice: quoted.map(({ id }) => id),
    thread: quoted.map(({ threadId }) => threadId),
    post: quoted.map(({ postId }) => postId),
  }
  const found = new Map(Object.keys(all).map((said) => [said, new Set<Reader>()]))
  for (const who of everybody) {
    const headers = who ? { cookie: await world.cookieOf(who) } : {}
    for (const url of addressesFor(world, await pages, ids, 'dziennik')) {
      const { body } = await world.app.inject({ url, headers })
      for (const [said, readers] of found) if (body.includes(`"credit":"${said}"`)) readers.add(who)
    }
  }
  expect(JSON.stringify(await announced(world.db))).not.toContain(`"credit"`)
  return found
}

async function publish(world: World, { id }: Quoted): Promise<void> {
  await handOver(world, 'rafal', id)
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, id)
  expect((await publishAs(world, 'ewa', id)).status).toBe(204)
}

async function answered<Said extends Credit>(world: World, said: readonly Said[]) {
  const all = {} as Record<Said, Quoted>
  for (const one of said) {
    all[one] = await quoting(world)
    if (one === 'rewritten') {
      await credit(world, 'piotr', all[one], 'refused')
      await rewrite(world, 'rafal', all[one])
    } else if (one !== 'asked') await credit(world, 'piotr', all[one], one as Choice)
  }
  return all
}

test('what the author of a quoted post answers is known to whom it concerns', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const all = await answered(world, credits)
  for (const [said, readers] of await whoReads(world, all)) {
    // What the editors have put in their own words is no quotation of his any more.
    const expected = new Set(concerned)
    if (said === 'rewritten') expected.delete('piotr')
    expect([said, readers]).toEqual([said, expected])
  }
})

test('and stays known to them alone when it is published, and when it is taken back', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const all = await answered(world, ['named', 'office', 'anonymous'])
  for (const quoted of Object.values(all)) await publish(world, quoted)
  // Its office looks after what is public.
  const published = new Set<Reader>([...concerned, 'jan'])
  for (const cell of await whoReads(world, all)) expect(cell).toEqual([cell[0], published])
  for (const { id } of Object.values(all))
    await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })
  // Practices that came to nothing quote nobody.
  const takenBack = new Set(concerned)
  takenBack.delete('piotr')
  for (const cell of await whoReads(world, all)) expect(cell).toEqual([cell[0], takenBack])
})
