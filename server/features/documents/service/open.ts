import type { FileHandle } from 'node:fs/promises'
import type { Database, Reader } from '@rynek/db/core/database.ts'
import { type DocumentRow, findDocument } from '@rynek/db/features/documents/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import type { Store } from '../store.ts'

export function opening({ db, store }: { db: Database; store: Store }) {
  return {
    /** For those who see its practice; for everybody else there is none. The caller closes the file. */
    async open(person: Person | null, id: number): Promise<{ document: DocumentRow; file: FileHandle }> {
      const document = await requireDocument(db.read, person, id)
      return { document, file: await store.read(document.key) }
    },

    /** The bytes of a document by its key, for whoever has asked already whether he may. */
    readFile: async (key: string) => (await store.read(key)).createReadStream(),
  }
}

export async function requireDocument(db: Reader, person: Person | null, id: number): Promise<DocumentRow> {
  const document = await findDocument(db, person, id)
  if (!document) throw new Problem('not-found', 'not-found')
  return document
}
