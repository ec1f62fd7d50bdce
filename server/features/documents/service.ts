import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import {
  addDocument,
  type DocumentRow,
  findDocument,
  listDocuments,
  removeDocument,
} from '@rynek/db/features/documents/queries.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { DocumentKind, DocumentView, Licence } from '@rynek/shared/features/documents/schemas.ts'
import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import { announceStanding } from '../practices/announce.ts'
import { holdDossier, requireDossier } from '../practices/service/describe.ts'
import { kindOf, requireSafe, tidyName } from './inspect.ts'
import { requireMayChange, requireRoom } from './policy.ts'
import { createStore, type Stored } from './store.ts'
import { createSweep } from './sweep.ts'
import { toDocument } from './views.ts'

export type Documents = ReturnType<typeof createDocuments>
export type Upload = { name: string; licence: Licence; content: AsyncIterable<Uint8Array> }

export function createDocuments({ db, config }: { db: Database; config: Config }) {
  const store = createStore(join(config.dataDir, 'documents'))
  return {
    /** Asked before anything is read, so that nobody fills the disk who may not. */
    async requireMayAttach(person: Person, practiceId: number): Promise<void> {
      requireMayChange(person, await requireDossier(db.read, person, practiceId))
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

    async remove(person: Person, id: number): Promise<void> {
      const { practiceId } = await requireDocument(person, id)
      const key = await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, practiceId)
        requireMayChange(person, practice)
        await announceChange(tx, practice)
        return removeDocument(tx, { id, practiceId })
      })
      if (key) await store.remove(key)
    },

    /** For those who see its practice; for everybody else there is none. The caller closes the file. */
    async open(person: Person | null, id: number): Promise<{ document: DocumentRow; file: FileHandle }> {
      const document = await requireDocument(person, id)
      return { document, file: await store.read(document.key) }
    },

    /** The bytes of a document by its key, for whoever has asked already whether he may. */
    readFile: async (key: string) => (await store.read(key)).createReadStream(),

    sweep: createSweep({ db, store }),
  }

  async function requireDocument(person: Person | null, id: number): Promise<DocumentRow> {
    const document = await findDocument(db.read, person, id)
    if (!document) throw new Problem('not-found', 'not-found')
    return document
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
  requireMayChange(person, practice)
  const standing = await listDocuments(tx, practiceId)
  const same = standing.find(({ sha256, name }) => sha256 === stored.sha256 && name === document.name)
  if (same) return same
  requireRoom(standing)
  const { key, bytes, sha256 } = stored
  await announceChange(tx, practice)
  return addDocument(tx, { ...document, key, bytes, sha256, addedBy: person.id })
}

/** The page of a public practice shows its documents; before that only its makers do, whose pages are never kept. */
async function announceChange(tx: Writer, practice: PracticeRow): Promise<void> {
  if (isPublic(practice.stage)) await announceStanding(tx, practice)
}
