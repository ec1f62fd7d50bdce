import { eq } from 'drizzle-orm'
import { always, moderates, type Rule } from '../../core/visible.ts'
import { threads } from './tables.ts'

/**
 * Threads that are in lists and counts, with their titles. A hidden question takes its thread along: its page stays as
 * a place without a title, which may be the very thing that hurts.
 */
export const visibleThread: Rule = (actor) => (moderates(actor) ? always : eq(threads.hidden, false))

/** Threads that are there at all, be it without their title: those whose question was let through. */
export const placedThread = eq(threads.unapproved, false)
