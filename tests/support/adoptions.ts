import type { NewReport } from '@rynek/shared/features/adoptions/schemas.ts'
import type { CastKey } from './cast.ts'
import { assess, practiceAt, publishAs, scoresOf } from './practices.ts'
import type { World } from './world.ts'
import type { Actor, WriteRow } from './write-row.ts'

const empty = { cost: null, effect: '', changed: '', obstacles: '', recommend: null, entry: 0 } as const
/** Whole reports of each state. */
export const reports = {
  interested: { ...empty, state: 'interested', since: '2026-09-01' },
  testing: { ...empty, state: 'testing', since: '2026-09-01' },
  adopted: {
    ...empty,
    state: 'adopted',
    since: '2026-09-01',
    cost: 'to-10000',
    effect: 'O połowę mniej telefonów.',
    recommend: 'yes',
  },
  'gave-up': {
    ...empty,
    state: 'gave-up',
    since: '2026-09-01',
    obstacles: 'Nie mieliśmy administratora.',
    recommend: 'no',
  },
} as const satisfies Record<string, NewReport>

export const report = (world: World, who: CastKey | null, id: number, given: object = reports.adopted) =>
  world.as(who)('POST', `/api/practices/${id}/adoption/reports`, given)
export const confirm = (world: World, who: CastKey | null, id: number, entry = 1) =>
  world.as(who)('PUT', `/api/practices/${id}/adoption/confirmation`, { entry })
export const ledger = async (world: World, id: number) =>
  (await world.as(null)('GET', `/api/practices/${id}/adoptions`)).json
export const own = async (world: World, who: CastKey, id: number) =>
  (await world.as(who)('GET', `/api/practices/${id}/adoption`)).json

/** Published with points that are enough for a promising solution. */
export async function promising(world: World): Promise<number> {
  const { id } = await practiceAt(world, 'assessment')
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, id, scoresOf(1, { evidence: 3 }))
  await publishAs(world, 'ewa', id)
  return id
}

async function reported(world: World, who: Actor) {
  const { id } = await practiceAt(world, 'published')
  const colleague = who === 'piotr' ? 'olek' : 'piotr'
  await report(world, colleague, id)
  return { url: `/api/practices/${id}/adoption/confirmation`, body: { entry: 1 } }
}

/** Every write of adoptions, with who may. */
export const adoptionWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/practices/:id/adoption/reports',
    needs: 'take-part',
    // The practice is from Anna's office.
    answers: [401, 403, 201, 201, 201, 201],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'published')).id}/adoption/reports`,
      body: reports.testing,
    }),
  },
  {
    route: 'PUT /api/practices/:id/adoption/confirmation',
    needs: 'take-part',
    // The report is from Piotr's office.
    answers: [401, 404, 204, 404, 404, 404],
    request: reported,
  },
  {
    route: 'PUT /api/practices/:id/tester-call',
    needs: 'take-part',
    answers: [401, 204, 403, 204, 204, 204],
    request: async (world) => ({
      url: `/api/practices/${await promising(world)}/tester-call`,
      body: { cityTypes: ['GWM'], wanted: 3, until: '2026-12-31' },
    }),
  },
  {
    route: 'DELETE /api/practices/:id/tester-call',
    needs: 'take-part',
    answers: [401, 204, 403, 204, 204, 204],
    request: async (world) => ({ url: `/api/practices/${await promising(world)}/tester-call` }),
  },
]
