import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addDocument, type DocumentRow, listDocuments } from '@rynek/db/features/documents/queries.ts'
import type { DocumentKind, DocumentView, Licence } from '@rynek/shared/features/documents/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayDescribe } from '../../practices/policy.ts'
import { holdDossier, requireDossier } from '../../practices/service/describe.ts'
import { kindOf, requireSafe, tidyName } from '../inspect.ts'
import { requireRoom } from '../policy.ts'
import type { Store, Stored } from '../store.ts'
import { toDocument } from '../views.ts'

export type Upload = { name: string; licence: Licence; content: AsyncIterable<Uint8Array> }

export function attaching({ db, store }: { db: Database; store: Store }) {
  return {
    /** Asked before anything is read, so that nobody fills the disk who may not. */
    async requireMayAttach(person: Person, practiceId: number): Promise<void> {
      requireMayDescribe(person, await requireDossier(db.read, person, practiceId))
      requireRoom(await listDocuments(db.read, practiceId))
    },

    /** The file first, then the row that makes it somebody's: what fails between the two is swept away later. */
    async attach(person: Person, practiceId: number, upload: Upload): Promise<DocumentView> {
      const name = tidyName(upload.name)
      const kind = kindOf(name)
      const stored = await store.receive(upload.content)
      try {
        await requireSafe(stored.path, kind)
        const { licence } = upload
        const row = await db.write((tx) =>
          attachOnce(tx, person, { practiceId, name, kind, licence, stored }),
        )
        if (row.key !== stored.key) await store.remove(stored.key)
        return toDocument(row)
      } catch (fault) {
        await store.remove(stored.key)
        throw fault
      }
    },
  }
}

type Attaching = { practiceId: number; name: string; kind: DocumentKind; licence: Licence; stored: Stored }

/** The same file sent twice stands once. */
async function attachOnce(
  tx: Writer,
  person: Person,
  { stored, ...document }: Attaching,
): Promise<DocumentRow> {
  const { practiceId } = document
  const practice = await holdDossier(tx, person, practiceId)
  requireMayDescribe(person, practice)
  const standing = await listDocuments(tx, practiceId)
  const same = standing.find(({ sha256, name }) => sha256 === stored.sha256 && name === document.name)
  if (same) return same
  requireRoom(standing)
  const { key, bytes, sha256 } = stored
  const sinceEdition = practice.edition + 1
  return addDocument(tx, { ...document, key, bytes, sha256, sinceEdition, addedBy: person.id })
}
