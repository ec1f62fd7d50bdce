import { eq } from 'drizzle-orm'
import { never, type Rule } from '../../core/visible.ts'
import { notices } from './tables.ts'

/** Everybody is told what he is told, and nobody what others are. */
export const visibleNotice: Rule = (actor) => (actor ? eq(notices.personId, actor.id) : never)
