import type { AssessorDesk } from '@rynek/shared/features/assessors/schemas.ts'
import type { AreaCode, TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import type { CastKey } from './cast.ts'
import { practiceAt } from './practices.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const know = (
  world: World,
  who: CastKey,
  areas: readonly AreaCode[],
  topics: readonly TopicCode[] = [],
) => world.as(who)('PUT', '/api/me/expertise', { areas, topics })

export const askToAssess = (world: World, who: CastKey | null, id: number, expert: CastKey) =>
  world.as(who)('PUT', `/api/practices/${id}/assessors/${world.people[expert]}`)

export const decline = (world: World, who: CastKey | null, id: number, other: object = {}) =>
  world.as(who)('POST', `/api/practices/${id}/declinations`, { interest: false, reason: '', ...other })

export async function deskFor(world: World, id: number, who: CastKey = 'ewa'): Promise<AssessorDesk> {
  return (await world.as(who)('GET', `/api/practices/${id}/assessors`)).json
}

/** Whom the desk proposes, in its order. */
export async function proposedFor(world: World, id: number): Promise<CastKey[]> {
  const keys = new Map(Object.entries(world.people).map(([key, personId]) => [personId, key as CastKey]))
  return (await deskFor(world, id)).proposed.map((expert) => keys.get(expert.id) as CastKey)
}

/** What a person finds under "to assess". */
export const toAssess = async (world: World, who: CastKey): Promise<number[]> =>
  (await world.as(who)('GET', '/api/me/assessments')).json.items.map(({ id }: { id: number }) => id)

/** Every write of assessors, with who may. */
export const assessorWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/me/expertise',
    needs: 'assess',
    answers: [401, 403, 403, 204, 403, 403],
    request: async () => ({ url: '/api/me/expertise', body: { areas: ['EDU'], topics: ['edu-dziennik'] } }),
  },
  {
    route: 'PUT /api/practices/:id/assessors/:person',
    needs: 'describe',
    // Tomasz could assess it himself: assessors stay unknown to him.
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'assessment')).id}/assessors/${world.people.halina}`,
    }),
  },
  {
    route: 'POST /api/practices/:id/declinations',
    needs: 'assess',
    answers: [401, 403, 403, 204, 403, 403],
    request: async (world) => {
      const { id } = await practiceAt(world, 'assessment')
      await askToAssess(world, 'ewa', id, 'tomasz')
      return { url: `/api/practices/${id}/declinations`, body: { interest: false, reason: '' } }
    },
  },
]
