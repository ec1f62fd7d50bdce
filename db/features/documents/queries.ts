import type { DocumentKind, Licence } from '@rynek/shared/features/documents/schemas.ts'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import type { Actor } from '../../core/visible.ts'
import { practices } from '../practices/tables.ts'
import { documents } from './tables.ts'
import { visibleDocument } from './visible.ts'

export type DocumentRow = Awaited<ReturnType<typeof listDocuments>>[number]
export type NewDocument = {
  practiceId: number
  key: string
  name: string
  kind: DocumentKind
  bytes: number
  sha256: string
  licence: Licence
  addedBy: number
}

const columns = {
  id: documents.id,
  practiceId: documents.practiceId,
  key: documents.key,
  name: documents.name,
  kind: documents.kind,
  bytes: documents.bytes,
  sha256: documents.sha256,
  licence: documents.licence,
  addedAt: documents.addedAt,
}

/** Of one practice, in the order they were added. */
export async function listDocuments(db: Reader, practiceId: number) {
  return db
    .select(columns)
    .from(documents)
    .where(eq(documents.practiceId, practiceId))
    .orderBy(asc(documents.id))
}

export async function findDocument(db: Reader, actor: Actor, id: number): Promise<DocumentRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(documents)
    .innerJoin(practices, eq(practices.id, documents.practiceId))
    .where(and(eq(documents.id, id), visibleDocument(actor)))
  return row
}

export async function addDocument(tx: Writer, document: NewDocument): Promise<DocumentRow> {
  return only(
    await tx
      .insert(documents)
      .values({ ...document, addedAt: tx.now })
      .returning(columns),
  )
}

/** The key of the file that is nobody's now; undefined when the document was gone already. */
export async function removeDocument(
  tx: Writer,
  { id, practiceId }: { id: number; practiceId: number },
): Promise<string | undefined> {
  const [gone] = await tx
    .delete(documents)
    .where(and(eq(documents.id, id), eq(documents.practiceId, practiceId)))
    .returning({ key: documents.key })
  return gone?.key
}

/** Which of these keys belong to a document. */
export async function listKnownKeys(db: Reader, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ key: documents.key })
    .from(documents)
    .where(inArray(documents.key, [...keys]))
  return new Set(rows.map(({ key }) => key))
}
