import { adoptions } from '@rynek/db/features/adoptions/tables.ts'
import { practices } from '@rynek/db/features/practices/tables.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { confirm, own, report, reports } from '../../support/adoptions.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const reporters = ['piotr', 'olek', 'iga', 'zofia', 'maria', 'lech', 'tomasz', 'wanda', 'halina'] as const
const states = Object.values(reports)

/** The same numbers on every run, so that a failure can be lived through again. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * sides)
  }
}

async function counted({ db }: World, id: number) {
  const [practice] = await db.read
    .select({ adopters: practices.adopters })
    .from(practices)
    .where(eq(practices.id, id))
  const rows = await db.read.select().from(adoptions).where(eq(adoptions.practiceId, id))
  return { kept: practice?.adopters, counted: rows.filter(({ state }) => state === 'adopted').length }
}

test('after whatever offices do, a practice has as many adopters as offices stand by "adopted"', async (t) => {
  const world = await openWorld(t)
  const { id } = await practiceAt(world, 'published')
  for (const who of reporters) await world.cookieOf(who)
  const roll = dice(7)
  const act = async () => {
    const who = reporters[roll(reporters.length)] ?? 'piotr'
    const given = states[roll(states.length)] ?? reports.adopted
    const confirms = roll(2) === 0
    const entry = (await own(world, who, id)).adoption?.entries[0].entry ?? 0
    return confirms ? confirm(world, who, id, entry) : report(world, who, id, { ...given, entry })
  }
  const seen = new Set<number | undefined>()
  for (let turn = 0; turn < 30; turn++) {
    const answers = await Promise.all([act(), act(), act()])
    for (const { status } of answers) expect(status).toBeLessThan(500)
    const { kept, counted: all } = await counted(world, id)
    expect(kept).toBe(all)
    seen.add(kept)
  }
  expect(seen.size).toBeGreaterThan(1)
})
