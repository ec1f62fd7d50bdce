import { findHead } from '@rynek/db/features/audit/queries/chain.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import type { Person } from '@rynek/server/core/person.ts'
import { deskActions, staffActions } from '@rynek/shared/features/audit/schemas.ts'
import type { AppealOutcome, Decision } from '@rynek/shared/features/moderation/kinds.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { inArray } from 'drizzle-orm'
import { type CastKey, cast } from './cast.ts'
import { answer, ask } from './talk.ts'
import { announced, type World } from './world.ts'

export const reason = 'Wpis zawiera dane mieszkańca.'

export const report = (world: World, who: CastKey | null, postId: number, other: object = {}) =>
  world.as(who)('POST', `/api/posts/${postId}/reports`, { reason: 'personal-data', note: '', ...other })

export async function queue(world: World, who: CastKey = 'ewa'): Promise<QueueCase[]> {
  const { status, json } = await world.as(who)('GET', '/api/moderation/queue')
  if (status !== 200) throw new Error(`the queue answered ${status}`)
  return json.items
}

export const decide = (world: World, who: CastKey | null, caseId: number, decision: Decision) =>
  world.as(who)('POST', `/api/moderation/cases/${caseId}/decision`, { decision, reason })

/** Piotr's answer to Anna's question, reported by Maria. */
export async function openCase(world: World) {
  const { id: threadId } = await ask(world)
  const post = await answer(world, threadId)
  await report(world, 'maria', post.id)
  const found = (await queue(world)).find((one) => one.post.id === post.id)
  if (!found) throw new Error(`no case about post ${post.id}`)
  return { threadId, post, caseId: found.id }
}

/** Ewa hid the answer, and Piotr appeals. */
export async function appealed(world: World, decision: Decision = 'hide') {
  const opened = await openCase(world)
  await decide(world, 'ewa', opened.caseId, decision)
  await appeal(world, 'piotr', opened.caseId)
  return opened
}

export const appeal = (world: World, who: CastKey | null, caseId: number, text = 'To były dane z BIP.') =>
  world.as(who)('POST', `/api/me/cases/${caseId}/appeal`, { text })

export const decideAppeal = (
  world: World,
  who: CastKey | null,
  caseId: number,
  outcome: AppealOutcome = 'reversed',
) => world.as(who)('POST', `/api/moderation/cases/${caseId}/appeal-decision`, { outcome, reason })

/** One of the cast as services know him, for acts long after his session. */
export const personOf = (world: World, key: CastKey): Person => ({
  id: world.people[key],
  name: cast[key].name,
  institutionId: world.people.offices[cast[key].office],
  roles: cast[key].roles,
  withheld: [],
  scope: null,
  sessionHandle: '',
  readAt: 0,
  authenticatedAt: 0,
  strong: true,
})

/** What everybody who reads could have been told; moderators are told of cases besides. */
export const announcedToReaders = async (world: World) =>
  (await announced(world.db)).filter(({ kind }) => kind !== 'queue.changed' && kind !== 'notices.counted')

/** What staff did, oldest first: every entry without its number and its hash. */
export async function audit(world: World) {
  const rows = await world.db.read
    .select()
    .from(auditEntries)
    .where(inArray(auditEntries.action, [...staffActions, ...deskActions]))
    .orderBy(auditEntries.id)
  return rows.map(({ id: _, hash: __, ...entry }) => entry)
}

/** From here on no entry can be added: the next number is taken. */
export async function jamAudit(world: World): Promise<void> {
  const { entry } = await findHead(world.db.read)
  const taken = { id: entry + 1, at: 1, action: 'case.keep' as const, reason }
  await world.db.write((tx) => tx.insert(auditEntries).values(taken))
}
