import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { ThreadPage, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { CastKey } from './cast.ts'
import { question } from './texts.ts'
import type { Answer, World } from './world.ts'

/** The usual beginnings of a test, through the API; each fails loudly when it is refused. */
export async function ask(world: World, who: CastKey = 'anna', other: object = {}): Promise<ThreadSummary> {
  return made(await world.as(who)('POST', '/api/threads', { ...question, ...other }))
}

export async function answer(
  world: World,
  threadId: number,
  who: CastKey = 'piotr',
  body = 'U nas liczymy od etatu.',
): Promise<Post> {
  return made(await world.as(who)('POST', `/api/threads/${threadId}/posts`, { body }))
}

export async function comment(
  world: World,
  post: Pick<Post, 'id' | 'threadId'>,
  who: CastKey = 'maria',
): Promise<Post> {
  const body = { body: 'A ile to kosztuje?', parentId: post.id }
  return made(await world.as(who)('POST', `/api/threads/${post.threadId}/posts`, body))
}

export async function openThread(world: World, id: number, after?: string): Promise<ThreadPage> {
  const { status, json } = await world.as(null)('GET', `/api/threads/${id}${after ? `?after=${after}` : ''}`)
  if (status !== 200) throw new Error(`thread ${id} answered ${status}`)
  return json
}

export async function hide(world: World, postId: number, hidden = true): Promise<void> {
  const act = { hidden, reason: 'Dane osobowe mieszkańca.' }
  const { status } = await world.as('ewa')('PUT', `/api/posts/${postId}/hidden`, act)
  if (status !== 204) throw new Error(`hiding post ${postId} answered ${status}`)
}

/** Fields an answer complained about. */
export const faultsOf = ({ json }: Answer): string[] =>
  (json.error.fields ?? []).map(({ field }: { field: string }) => field)

function made<T>({ status, json }: Answer): T {
  if (status !== 201) throw new Error(`expected 201, got ${status}: ${JSON.stringify(json)}`)
  return json
}
