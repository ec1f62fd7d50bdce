import { auditEntries } from '@rynek/db/features/moderation/tables.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { sql } from 'drizzle-orm'
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

/** Every entry of the audit log, oldest first, without its id. */
export async function audit(world: World) {
  const rows = await world.db.read.select().from(auditEntries).orderBy(auditEntries.id)
  return rows.map(({ id: _, ...entry }) => entry)
}

/** For the next acts no entry can be added: the next numbers are taken on PostgreSQL, and there is none on SQLite. */
export async function jamAudit(world: World, acts: number): Promise<void> {
  const entry = { at: 1, actorId: world.people.ewa, action: 'case.keep' as const, reason }
  await world.db.write(async (tx) => {
    for (let id = 1; id <= acts; id++) await tx.insert(auditEntries).values({ ...entry, id })
    await tx.insert(auditEntries).values({ ...entry, id: sql`9223372036854775807` as never })
  })
}
