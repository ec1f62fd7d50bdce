import type { Choice } from '@rynek/shared/features/excerpts/rules.ts'
import type { CastKey } from './cast.ts'
import { assess, describeAs, handOver, practiceAt, publishAs } from './practices.ts'
import { answer } from './talk.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

/** A draft of Anna's that quotes an answer of Piotr's. */
export async function quoting(world: World) {
  const { id, threadId } = await practiceAt(world, 'draft')
  const { id: postId } = await answer(world, threadId, 'piotr', 'U nas liczymy **od etatu**.')
  await describeAs(world, 'rafal', id, { sources: [postId] })
  return { id, threadId, postId }
}
export type Quoted = Awaited<ReturnType<typeof quoting>>

export const credit = (world: World, who: CastKey | null, { id, postId }: Quoted, given: Choice | 'asked') =>
  world.as(who)('PUT', `/api/practices/${id}/excerpts/${postId}/credit`, { credit: given })
export const rewrite = (world: World, who: CastKey | null, { id, postId }: Quoted) =>
  world.as(who)('PUT', `/api/practices/${id}/excerpts/${postId}/rewritten`)

/** The same, published; Piotr agreed to be named. */
export async function publishQuoting(world: World): Promise<Quoted> {
  const quoted = await quoting(world)
  await credit(world, 'piotr', quoted, 'named')
  await handOver(world, 'rafal', quoted.id)
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, quoted.id)
  await publishAs(world, 'ewa', quoted.id)
  return quoted
}

const place = async (world: World) => {
  const { id, postId } = await quoting(world)
  return `/api/practices/${id}/excerpts/${postId}`
}

/** Every write of excerpts, with who may. */
export const excerptWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/practices/:id/excerpts/:postId/credit',
    needs: 'signed-in',
    answers: [401, 404, 204, 404, 404, 404],
    iga: 404,
    request: async (world) => ({ url: `${await place(world)}/credit`, body: { credit: 'office' } }),
  },
  {
    route: 'PUT /api/practices/:id/excerpts/:postId/rewritten',
    needs: 'take-part',
    answers: [401, 403, 404, 204, 204, 204],
    request: async (world) => ({ url: `${await place(world)}/rewritten` }),
  },
]
