import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { removeDocument, takeOutDocument } from '@rynek/db/features/documents/queries.ts'
import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayModerate } from '../../moderation/policy.ts'
import { announceStanding } from '../../practices/announce.ts'
import { requireMayDescribe } from '../../practices/policy.ts'
import { holdDossier } from '../../practices/service/describe.ts'
import type { Store } from '../store.ts'
import { requireDocument } from './open.ts'

export function removing({ db, store }: { db: Database; store: Store }) {
  return {
    /** From what is worked on: what was published with it keeps it. */
    async remove(person: Person, id: number): Promise<void> {
      const { practiceId } = await requireDocument(db.read, person, id)
      const key = await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, practiceId)
        requireMayDescribe(person, practice)
        return removeDocument(tx, { id, edition: practice.edition })
      })
      if (key) await store.remove(key)
    },

    /** From every edition, for good: what should never have been published, such as personal data. */
    async takeOut(person: Person, id: number, reason: string): Promise<void> {
      const { practiceId } = await requireDocument(db.read, person, id)
      const key = await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, practiceId)
        requireMayModerate(person, practice)
        if (isPublic(practice.stage)) await announceStanding(tx, practice)
        const key = await takeOutDocument(tx, id)
        const entry = { actorId: person.id, threadId: practice.thread.id, reason }
        if (key) await addAuditEntry(tx, { ...entry, action: 'document.take-out' })
        return key
      })
      if (key) await store.remove(key)
    },
  }
}
