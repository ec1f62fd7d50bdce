import type { Database } from '@rynek/db/core/database.ts'
import { changeScope, findScope } from '@rynek/db/features/staff/queries.ts'
import { namesIn } from '@rynek/shared/features/moderation/rules.ts'
import type { NewScope } from '@rynek/shared/features/staff/schemas.ts'
import { readScope, requireCanBeLimited, requireSeenScope } from '../policy.ts'
import { type Administrator, conclude, holdSubject } from './change.ts'

export function limiting({ db }: { db: Database }) {
  return {
    /** Says where a moderator moderates. */
    async limit(actor: Administrator, personId: number, { reason, was, ...given }: NewScope): Promise<void> {
      await db.write(async (tx) => {
        const { roles } = await holdSubject(tx, actor, personId)
        requireCanBeLimited(roles)
        const before = await findScope(tx, personId)
        requireSeenScope(was, before)
        const scope = readScope(given, before)
        await changeScope(tx, personId, scope)
        const named = scope ? namesIn(scope) : (['staff.scope.everywhere'] as const)
        const change = { before: { scope: before }, after: { scope } }
        const entry = { actorId: actor.id, action: 'person.scope' as const, ...change }
        await conclude(tx, { kind: 'scope-changed', personId, named, reason }, entry)
      })
    },
  }
}
