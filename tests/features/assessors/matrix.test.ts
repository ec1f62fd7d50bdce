import { practices } from '@rynek/db/features/practices/tables.ts'
import { askForReview } from '@rynek/server/features/practices/service/freshness.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PageInfo } from '@rynek/shared/core/pages.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { askToAssess } from '../../support/assessors.ts'
import { type CastKey, cast } from '../../support/cast.ts'
import { addressesOf, listPages, textOf } from '../../support/exits.ts'
import {
  assess,
  describeAs,
  description,
  dossier,
  keepFresh,
  practiceAt,
  scoresOf,
} from '../../support/practices.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

type Reader = CastKey | null
type Secret = 'draft' | 'scores' | 'names'
type Secrets = Record<Secret, readonly Reader[]>
type Row = Secrets & { stage: Stage; what: string; reach: (world: World) => Promise<number> }

const everybody: readonly Reader[] = [null, ...(Object.keys(cast) as CastKey[])]
const nobody: readonly Reader[] = []
/** The author, experts, moderators and administrators. */
const makers = everybody.filter(
  (who) => who === 'anna' || (who !== null && permitted(cast[who].roles, 'describe')),
)
/** Those who ask experts, since they may not assess this practice themselves. */
const askers: readonly Reader[] = ['rafal', 'ewa', 'adam']

/** What nobody must come across: the words of a draft, of a score, the name of an assessor. */
const secrets = ['draft', 'scores', 'names'] as const satisfies readonly Secret[]
const marks: Record<Secret, readonly string[]> = {
  draft: [description.summary],
  scores: [scoresOf(2).novelty.sentence],
  names: [cast.halina.name],
}

const halfAssessed = async (world: World) => {
  const { id } = await practiceAt(world, 'assessment')
  await askToAssess(world, 'ewa', id, 'halina')
  await assess(world, 'halina', id)
  return id
}
const reached =
  (stage: Parameters<typeof practiceAt>[1], also?: (world: World, id: number) => Promise<unknown>) =>
  async (world: World) => {
    const { id } = await practiceAt(world, stage)
    await also?.(world, id)
    return id
  }
const withdraw = (world: World, id: number) =>
  world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })

const dueForReview = (world: World, id: number) => world.db.write((tx) => askForReview(tx, id, 'Nie działa.'))

/** Anna asked, Rafał nominated and described; Halina assessed, and in the end Tomasz too. */
const rows: readonly Row[] = [
  {
    stage: 'nominated',
    what: 'nominated',
    reach: reached('nominated'),
    draft: nobody,
    scores: nobody,
    names: nobody,
  },
  {
    stage: 'draft',
    what: 'a draft',
    reach: reached('draft', (world, id) => describeAs(world, 'rafal', id)),
    draft: makers,
    scores: nobody,
    names: nobody,
  },
  {
    stage: 'assessment',
    what: 'half assessed',
    reach: halfAssessed,
    draft: makers,
    scores: ['halina'],
    names: askers,
  },
  {
    stage: 'to-improve',
    what: 'sent back',
    reach: reached('to-improve'),
    draft: makers,
    scores: nobody,
    names: nobody,
  },
  {
    stage: 'approved',
    what: 'approved',
    reach: reached('approved'),
    draft: makers,
    scores: makers,
    names: nobody,
  },
  {
    stage: 'rejected',
    what: 'rejected',
    reach: reached('assessment', async (world, id) => {
      for (const who of ['tomasz', 'halina'] as const) await assess(world, who, id, scoresOf(0))
    }),
    draft: makers,
    scores: makers,
    names: nobody,
  },
  {
    stage: 'withdrawn',
    what: 'withdrawn half assessed',
    reach: async (world) => {
      const id = await halfAssessed(world)
      await withdraw(world, id)
      return id
    },
    draft: makers,
    scores: ['halina'],
    names: nobody,
  },
  {
    stage: 'withdrawn',
    what: 'withdrawn after it was published',
    reach: reached('published', withdraw),
    draft: makers,
    scores: makers,
    names: nobody,
  },
  {
    stage: 'published',
    what: 'published',
    reach: reached('published'),
    draft: everybody,
    scores: everybody,
    names: nobody,
  },
  {
    stage: 'review',
    what: 'to be reviewed',
    reach: reached('published', dueForReview),
    draft: everybody,
    scores: everybody,
    names: nobody,
  },
  {
    stage: 'confirmed',
    what: 'confirmed by its office',
    reach: reached('published', async (world, id) => {
      await dueForReview(world, id)
      await world.as('anna')('PUT', `/api/practices/${id}/confirmation`, { note: '' })
    }),
    draft: everybody,
    scores: everybody,
    names: nobody,
  },
  {
    stage: 'archived',
    what: 'archived',
    reach: reached('published', async (world, id) => {
      await dueForReview(world, id)
      // Moving the clock would sign everybody out.
      const silent = { reviewBy: world.clock.now() }
      await world.db.write((tx) => tx.update(practices).set(silent).where(eq(practices.id, id)))
      await keepFresh(world)
    }),
    draft: everybody,
    scores: everybody,
    names: nobody,
  },
]

/** The log of acts and the list of people and roles name everybody, whatever he did: administrators alone read them. */
const namesAll = (url: string) =>
  [addresses.fullLog, addresses.people, '/api/administration/people'].includes(url) ||
  url.startsWith('/api/audit/')

/** Who came across a secret anywhere; of their own names people know. */
async function whoFinds(
  world: World,
  exits: readonly string[],
): Promise<Record<Secret, Map<Reader, string>>> {
  const found = { draft: new Map(), scores: new Map(), names: new Map() }
  for (const who of everybody) {
    const headers = who ? { cookie: await world.cookieOf(who) } : {}
    for (const url of exits) {
      const text = await textOf(await world.app.inject({ url, headers }))
      for (const secret of secrets) {
        if (secret === 'names' && (who === 'halina' || namesAll(url))) continue
        if (marks[secret].some((mark) => text.includes(mark))) found[secret].set(who, url)
      }
    }
  }
  return found
}

describe('a practice', () => {
  let pages: readonly PageInfo[] = []
  beforeAll(async () => {
    pages = await listPages()
  })

  for (const row of rows) {
    test(`that is ${row.what} shows and announces its draft, scores and assessors to nobody who may not see them`, async (t) => {
      const world = await openWorld(t, {}, 'built')
      const id = await row.reach(world)
      expect((await dossier(world, 'ewa', id)).stage).toBe(row.stage)
      const found = await whoFinds(world, addressesOf(world, pages, id, 'jedna umowa'))
      for (const secret of secrets) {
        const where = Object.fromEntries(found[secret])
        expect([secret, where, new Set(found[secret].keys())]).toEqual([secret, where, new Set(row[secret])])
      }

      const told = JSON.stringify(await announced(world.db))
      for (const secret of secrets) for (const mark of marks[secret]) expect(told).not.toContain(mark)
    })
  }
})
