import type { DocumentKind, Licence } from '@rynek/shared/features/documents/schemas.ts'
import { and, asc, eq, gt, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { type Actor, everybody } from '../../core/visible.ts'
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
  sinceEdition: number
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

/** Documents that this edition was published with; join `practices` to name its newest one. */
export const inEdition = (edition: number | typeof practices.edition): SQL | undefined =>
  and(
    lte(documents.sinceEdition, edition),
    or(isNull(documents.untilEdition), gte(documents.untilEdition, edition)),
  )

/** What is worked on of one practice, in the order they were added. */
export async function listDocuments(db: Reader, practiceId: number) {
  return db
    .select(columns)
    .from(documents)
    .where(and(eq(documents.practiceId, practiceId), isNull(documents.untilEdition)))
    .orderBy(asc(documents.id))
}

/** As everybody reads them: of one edition, or of any where none is named. */
export async function listPublishedDocuments(
  db: Reader,
  { practiceId, edition }: { practiceId: number; edition?: number },
) {
  const which = edition === undefined ? undefined : inEdition(edition)
  return db
    .select(columns)
    .from(documents)
    .innerJoin(practices, eq(practices.id, documents.practiceId))
    .where(and(eq(documents.practiceId, practiceId), which, visibleDocument(everybody)))
    .orderBy(asc(documents.id))
}

/** Whether what is worked on has other documents than this edition. */
export async function haveDocumentsChanged(
  db: Reader,
  { practiceId, edition }: { practiceId: number; edition: number },
): Promise<boolean> {
  const added = and(isNull(documents.untilEdition), gt(documents.sinceEdition, edition))
  const removed = eq(documents.untilEdition, edition)
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.practiceId, practiceId), or(added, removed)))
    .limit(1)
  return rows.length > 0
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

/**
 * Takes it out of what is worked on; editions up to `edition`, the newest, keep it. Answers the key of the file that is
 * nobody's now, if there is one.
 */
export async function removeDocument(
  tx: Writer,
  { id, edition }: { id: number; edition: number },
): Promise<string | undefined> {
  const [kept] = await tx
    .update(documents)
    .set({ untilEdition: edition })
    .where(and(eq(documents.id, id), isNull(documents.untilEdition), lte(documents.sinceEdition, edition)))
    .returning({ id: documents.id })
  return kept ? undefined : deleteDocument(tx, and(eq(documents.id, id), isNull(documents.untilEdition)))
}

/** Takes it out of every edition, for good. Answers the key of its file. */
export async function takeOutDocument(tx: Writer, id: number): Promise<string | undefined> {
  return deleteDocument(tx, eq(documents.id, id))
}

async function deleteDocument(tx: Writer, which: SQL | undefined): Promise<string | undefined> {
  const [gone] = await tx.delete(documents).where(which).returning({ key: documents.key })
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
