import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { askToAssess, decline } from '../../support/assessors.ts'
import type { CastKey } from '../../support/cast.ts'
import { assess, describeAs, dossier, handOver, practiceAt, type Reached } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

type Row = {
  what: string
  who: CastKey
  stage?: Reached
  before?: (world: World, id: number) => Promise<unknown>
  refused: [status: number, reason: string]
}

const asked = (who: CastKey) => (world: World, id: number) => askToAssess(world, 'ewa', id, who)

/** Anna's office and Halina's lie in one county, of which Halina's may be the office (`other`). */
async function inOneCounty(
  { db, people: { offices } }: World,
  other: Partial<typeof institutions.$inferInsert>,
): Promise<void> {
  const change = (id: number, row: typeof other) =>
    db.write((tx) => tx.update(institutions).set(row).where(eq(institutions.id, id)))
  const county = 'wierzbnicki'
  await change(offices.brzezinki, { county })
  await change(offices.lipnik, { county, ...other })
}

/** Anna of Brzezinki asked, Rafał nominated and described. */
const scoring: readonly Row[] = [
  {
    what: 'a colleague of the author',
    who: 'jan',
    refused: [403, 'practice-own-office'],
  },
  {
    what: 'who works in a commune of the same county',
    who: 'halina',
    before: (world) => inOneCounty(world, {}),
    refused: [403, 'practice-same-county'],
  },
  {
    what: 'who works for the county of the author’s office',
    who: 'halina',
    before: (world) => inOneCounty(world, { kind: 'powiat', unit: 'wierzbnicki', county: '' }),
    refused: [403, 'practice-same-county'],
  },
  {
    what: 'whoever nominated and described it',
    who: 'rafal',
    refused: [403, 'practice-not-independent'],
  },
  {
    what: 'whoever wrote at the description',
    who: 'halina',
    stage: 'draft',
    before: async (world, id) => {
      await describeAs(world, 'halina', id)
      await handOver(world, 'rafal', id)
    },
    refused: [403, 'practice-not-independent'],
  },
  {
    what: 'who has scored',
    who: 'halina',
    before: (world, id) => assess(world, 'halina', id),
    refused: [409, 'practice-scored-already'],
  },
  {
    what: 'whose office has scored',
    who: 'wanda',
    before: (world, id) => assess(world, 'tomasz', id),
    refused: [409, 'practice-office-scored-already'],
  },
  {
    what: 'whose colleague was asked',
    who: 'wanda',
    before: asked('tomasz'),
    refused: [409, 'practice-office-asked-already'],
  },
  {
    what: 'who was not asked, where two others were',
    who: 'zofia',
    before: async (world, id) => {
      await asked('tomasz')(world, id)
      await asked('halina')(world, id)
    },
    refused: [409, 'practice-assessors-found'],
  },
  {
    what: 'who declined',
    who: 'halina',
    before: async (world, id) => {
      await asked('halina')(world, id)
      await decline(world, 'halina', id)
    },
    refused: [409, 'practice-declined'],
  },
  {
    what: 'who declared an interest',
    who: 'halina',
    before: async (world, id) => {
      await asked('halina')(world, id)
      await decline(world, 'halina', id, { interest: true })
    },
    refused: [403, 'practice-interest-declared'],
  },
  ...(['nominated', 'draft', 'to-improve', 'approved', 'published'] as const).map(
    (stage): Row => ({
      what: `anybody while it is ${stage}`,
      who: 'zofia',
      stage,
      refused: [409, `practice-not-from-${stage}`],
    }),
  ),
]

describe('a score', () => {
  for (const { what, who, stage = 'assessment', before, refused } of scoring) {
    test(`is refused to ${what}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, stage)
      await before?.(world, id)
      if (stage !== 'published')
        expect(await dossier(world, who, id)).toMatchObject({
          can: { assess: false, decline: false },
          // Said before it is tried.
          barred: stage === 'assessment' || before ? refused[1].replace('practice-', '') : null,
        })
      const { assessed } = await dossier(world, 'ewa', id)
      const { status, json } = await assess(world, who, id)
      expect([status, json.error.reason]).toEqual(refused)
      expect((await dossier(world, 'ewa', id)).assessed).toBe(assessed)
    })
  }

  test('is refused to the author, an expert himself', async (t) => {
    const world = await openWorld(t)
    const asking = { title: 'Jak uporządkować klucze w urzędzie', body: 'Opisuję.', cityType: 'GWD' }
    const thread = await world.as('halina')('POST', '/api/threads', { ...asking, topic: 'edu-dziennik' })
    const url = `/api/threads/${thread.json.id}/nominations`
    const nomination = { justification: 'Rozwiązanie działa od roku i jest tanie, można je powtórzyć.' }
    const { id } = (await world.as('rafal')('POST', url, nomination)).json
    await world.as('halina')('PUT', `/api/practices/${id}/consent`, { consent: true })
    await describeAs(world, 'rafal', id)
    await handOver(world, 'rafal', id)
    const refused = await assess(world, 'halina', id)
    expect([refused.status, refused.json.error.reason]).toEqual([403, 'practice-own-office'])
  })
})

describe('asking', () => {
  const asking: readonly Row[] = [
    { what: 'a colleague of the author', who: 'jan', refused: [403, 'practice-own-office'] },
    {
      what: 'a neighbour of the same county',
      who: 'halina',
      before: (world) => inOneCounty(world, {}),
      refused: [403, 'practice-same-county'],
    },
    { what: 'whoever nominated it', who: 'rafal', refused: [403, 'practice-not-independent'] },
    { what: 'no expert', who: 'piotr', refused: [404, 'not-found'] },
    {
      what: 'the same expert twice',
      who: 'tomasz',
      before: asked('tomasz'),
      refused: [409, 'practice-asked-already'],
    },
    {
      what: 'a colleague of one asked',
      who: 'wanda',
      before: asked('tomasz'),
      refused: [409, 'practice-office-asked-already'],
    },
    {
      what: 'anybody after the verdict',
      who: 'zofia',
      stage: 'approved',
      refused: [409, 'practice-not-from-approved'],
    },
  ]
  for (const { what, who, stage = 'assessment', before, refused } of asking) {
    test(`is refused for ${what}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, stage)
      await before?.(world, id)
      const { status, json } = await askToAssess(world, 'ewa', id, who)
      expect([status, json.error.reason]).toEqual(refused)
    })
  }

  test('asks an expert once, however often it is clicked', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await world.cookieOf('ewa')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => askToAssess(world, 'ewa', id, 'halina')),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, ...Array(9).fill(409)])
  })
})

describe('declining', () => {
  test('is refused to who was not asked, and once it is decided', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    const refused = await decline(world, 'tomasz', id)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'practice-not-asked'])
    const { id: decided } = await practiceAt(world, 'approved')
    const late = await decline(world, 'tomasz', decided)
    expect([late.status, late.json.error.reason]).toEqual([409, 'practice-not-from-approved'])
  })
})
