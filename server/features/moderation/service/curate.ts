import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { changePlace, changeTitle } from '@rynek/db/features/threads/queries/moderate.ts'
import { replaceTitle } from '@rynek/db/features/threads/queries/replace-title.ts'
import type { Curation } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceThread } from '../../threads/announce.ts'
import { titleOf } from '../../threads/title.ts'
import { tellAsker } from '../tell.ts'
import { hold } from './hold.ts'

export function curating({ db }: { db: Database }) {
  return {
    /** Another title, topic or type of office; each change is an entry of its own with what stood before. */
    async curate(person: Person, threadId: number, { title: typed, ...change }: Curation): Promise<void> {
      const title = typed === undefined ? undefined : titleOf(typed)
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId, person)
        const entry = { actorId: person.id, threadId, reason: change.reason }
        const retitled = await retitle(tx, thread, { title, entry })
        const moved = await move(tx, thread, { ...change, entry })
        if (!retitled && !moved) return
        await tellAsker(tx, thread, entry)
        await announceThread(tx, threadId)
      })
    },
  }
}

type Entry = { actorId: number; threadId: number; reason: string }

async function retitle(
  tx: Writer,
  thread: HeldThread,
  { title, entry }: { title: string | undefined; entry: Entry },
): Promise<boolean> {
  if (title === undefined || title === thread.title) return false
  await changeTitle(tx, thread.id, title)
  await replaceTitle(tx, { threadId: thread.id, before: thread.title, after: title })
  // Without the titles: an entry cannot be mended, and a title may be corrected because it named somebody.
  await addAuditEntry(tx, { ...entry, action: 'thread.retitle' })
  return true
}

async function move(
  tx: Writer,
  thread: HeldThread,
  {
    topic = thread.topic,
    cityType = thread.cityType,
    entry,
  }: Pick<Curation, 'topic' | 'cityType'> & { entry: Entry },
): Promise<boolean> {
  if (topic === thread.topic && cityType === thread.cityType) return false
  const before = { topic: thread.topic, cityType: thread.cityType }
  const after = { topic, cityType }
  await changePlace(tx, thread, after)
  await addAuditEntry(tx, { ...entry, action: 'thread.move', before, after })
  return true
}
