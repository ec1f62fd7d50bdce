import { permitted } from '@rynek/shared/core/roles.ts'
import { staffActions } from '@rynek/shared/features/audit/schemas.ts'
import { inArray } from 'drizzle-orm'
import { always, type Rule } from '../../core/visible.ts'
import { auditEntries } from './tables.ts'

/** What staff did is everybody's business; what concerns accounts and the forum itself, the administrators'. */
export const visibleEntry: Rule = (actor) =>
  actor && permitted(actor.roles, 'administer') ? always : inArray(auditEntries.action, [...staffActions])
