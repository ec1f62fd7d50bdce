import { memberships } from '@rynek/db/features/memberships/tables.ts'
import type { Awaiting, AwaitingPosts } from '@rynek/shared/features/approvals/schemas.ts'
import type { MembershipState } from '@rynek/shared/features/memberships/rules/ways.ts'
import { eq } from 'drizzle-orm'
import type { CastKey } from './cast.ts'
import { queue } from './moderation.ts'
import { question } from './texts.ts'
import type { World } from './world.ts'

/** One of the cast waits to be admitted from now on, or is a member again. */
export const stands = (world: World, who: CastKey, state: MembershipState) =>
  world.db.write((tx) =>
    tx.update(memberships).set({ state }).where(eq(memberships.personId, world.people[who])),
  )

/** A question of somebody whose office nobody has confirmed. */
export async function askUnapproved(world: World, who: CastKey, other: object = {}): Promise<Awaiting> {
  const { status, json } = await world.as(who)('POST', '/api/threads', { ...question, ...other })
  if (status !== 202) throw new Error(`asking answered ${status}: ${JSON.stringify(json)}`)
  return json
}

/** An answer of such a person, or a comment. */
export async function replyUnapproved(
  world: World,
  who: CastKey,
  threadId: number,
  post: { body: string; parentId?: number } = { body: 'U nas wystarczył jeden dziennik.' },
): Promise<Awaiting> {
  const { status, json } = await world.as(who)('POST', `/api/threads/${threadId}/posts`, post)
  if (status !== 202) throw new Error(`replying answered ${status}: ${JSON.stringify(json)}`)
  return json
}

export async function caseOf(world: World, postId: number) {
  const found = (await queue(world)).find(({ post }) => post.id === postId)
  if (!found) throw new Error(`post ${postId} is not in the queue`)
  return found
}

export const awaiting = async (world: World, who: CastKey): Promise<AwaitingPosts> =>
  (await world.as(who)('GET', '/api/me/awaiting')).json
