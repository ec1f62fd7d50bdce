import { findHead } from '@rynek/db/features/audit/queries/chain.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { staffActions } from '@rynek/shared/features/audit/schemas.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { inArray } from 'drizzle-orm'
import type { CastKey } from './cast.ts'
import type { World } from './world.ts'

export const reason = 'Wpis zawiera dane mieszkańca.'

export const report = (world: World, who: CastKey | null, postId: number, other: object = {}) =>
  world.as(who)('POST', `/api/posts/${postId}/reports`, { reason: 'personal-data', note: '', ...other })

export async function queue(world: World, who: CastKey = 'ewa'): Promise<QueueCase[]> {
  const { status, json } = await world.as(who)('GET', '/api/moderation/queue')
  if (status !== 200) throw new Error(`the queue answered ${status}`)
  return json.items
}

export const decide = (world: World, who: CastKey | null, caseId: number, decision: 'hide' | 'keep') =>
  world.as(who)('POST', `/api/moderation/cases/${caseId}/decision`, { decision, reason })

/** What staff did, oldest first: every entry without its number and its hash. */
export async function audit(world: World) {
  const rows = await world.db.read
    .select()
    .from(auditEntries)
    .where(inArray(auditEntries.action, [...staffActions]))
    .orderBy(auditEntries.id)
  return rows.map(({ id: _, hash: __, ...entry }) => entry)
}

/** From here on no entry can be added: the next number is taken. */
export async function jamAudit(world: World): Promise<void> {
  const { entry } = await findHead(world.db.read)
  const taken = { id: entry + 1, at: 1, action: 'case.keep' as const, reason }
  await world.db.write((tx) => tx.insert(auditEntries).values(taken))
}
