import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { and, eq, inArray, like } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { events } from '../../../core/tables.ts'
import { notices } from '../../notices/tables.ts'
import { practices } from '../../practices/tables.ts'

type Retitled = { threadId: number; before: string; after: string }

/**
 * Puts the new title wherever the old one was told: a title is corrected because it was wrong, and perhaps because it
 * named somebody. Descriptions that are published are texts of their own, and so is one that has another title.
 */
export async function replaceTitle(tx: Writer, retitled: Retitled): Promise<void> {
  await replaceInEvents(tx, retitled)
  await replaceInNotices(tx, retitled)
  await replaceInDrafts(tx, retitled)
}

async function replaceInEvents(tx: Writer, { threadId, after: title }: Retitled): Promise<void> {
  const topics = [channels.lists, channels.thread(threadId)]
  const kinds = ['thread.added', 'thread.changed']
  const told = await tx
    .select({ id: events.id, kind: events.kind, data: events.data })
    .from(events)
    .where(and(inArray(events.topic, topics), inArray(events.kind, kinds)))
  const named = { title, slug: slugOf(title) }
  for (const { id, ...event } of told) {
    const { kind, data } = event as Announced
    const asked = kind === 'thread.added' && data.thread.id === threadId
    if (asked)
      await tx
        .update(events)
        .set({ data: { thread: { ...data.thread, ...named } } })
        .where(eq(events.id, id))
    if (kind === 'thread.changed' && data.title !== '')
      await tx
        .update(events)
        .set({ data: { ...data, ...named } })
        .where(eq(events.id, id))
  }
}

/** What led to the thread leads there by its new address. */
async function replaceInNotices(tx: Writer, { threadId, before, after }: Retitled): Promise<void> {
  const led = await tx
    .select({ id: notices.id, href: notices.href })
    .from(notices)
    .where(like(notices.href, `${addresses.thread(threadId, '')}%`))
  for (const { id, href } of led) {
    const place = href.includes('#') ? href.slice(href.indexOf('#')) : ''
    const lead = { subject: after, href: addresses.thread(threadId, slugOf(after)) + place }
    await tx.update(notices).set(lead).where(eq(notices.id, id))
  }
  const dossiers = await tx
    .select({ id: practices.id })
    .from(practices)
    .where(eq(practices.threadId, threadId))
  const hrefs = [addresses.quotations, ...dossiers.map(({ id }) => addresses.dossier(id))]
  await tx
    .update(notices)
    .set({ subject: after })
    .where(and(inArray(notices.href, hrefs), eq(notices.subject, before)))
}

/** A description takes its title from the thread when it is begun. */
async function replaceInDrafts(tx: Writer, { threadId, before, after: title }: Retitled): Promise<void> {
  const drafts = await tx
    .select({ id: practices.id, description: practices.description, version: practices.version })
    .from(practices)
    .where(and(eq(practices.threadId, threadId), eq(practices.title, before), eq(practices.edition, 0)))
  for (const { id, description, version } of drafts)
    await tx
      .update(practices)
      .set({ title, description: { ...description, title }, version: version + 1 })
      .where(eq(practices.id, id))
}
