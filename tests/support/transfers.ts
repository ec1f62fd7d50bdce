import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Arrangement, Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { CastKey } from './cast.ts'
import { question } from './texts.ts'
import type { Answer, World } from './world.ts'

export const why = 'Ten wpis dotyczy innego pytania.'
type Who = CastKey | null
type Ids = readonly Pick<Post, 'id'>[]

/** What Ewa sees before she moves anything. */
export async function arrangementOf(world: World, threadId: number): Promise<Arrangement> {
  const { status, json } = await world.as('ewa')('GET', `/api/threads/${threadId}/arrangement`)
  if (status !== 200) throw new Error(`the arrangement of ${threadId} answered ${status}`)
  return json
}

const given = async (world: World, threadId: number) => ({
  seen: (await arrangementOf(world, threadId)).seen,
  reason: why,
})
const idsOf = (posts: Ids) => posts.map(({ id }) => id)

export const movePosts = async (world: World, from: number, posts: Ids, to: number, who: Who = 'ewa') =>
  world.as(who)('POST', `/api/threads/${from}/moves`, {
    postIds: idsOf(posts),
    to,
    ...(await given(world, from)),
  })

export const split = async (world: World, from: number, posts: Ids, other: object = {}, who: Who = 'ewa') =>
  world.as(who)('POST', `/api/threads/${from}/splits`, {
    postIds: idsOf(posts),
    title: 'Osobne pytanie o koszty dziennika',
    topic: question.topic,
    cityType: question.cityType,
    ...(await given(world, from)),
    ...other,
  })

export const merge = async (world: World, from: number, to: number, who: Who = 'ewa') =>
  world.as(who)('POST', `/api/threads/${from}/merges`, { to, ...(await given(world, from)) })

export const undo = (world: World, transferId: number, who: Who = 'adam') =>
  world.as(who)('POST', `/api/moderation/transfers/${transferId}/undoing`, { reason: why })

/** The act that was done; fails loudly when it was refused. */
export function done({ status, json }: Answer): Transferred {
  if (status !== 200) throw new Error(`expected 200, got ${status}: ${JSON.stringify(json)}`)
  return json
}
