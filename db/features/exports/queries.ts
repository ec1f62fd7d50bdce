import { and, asc, count, eq, gt, inArray, max, min } from 'drizzle-orm'
import type { Reader } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { everybody } from '../../core/visible.ts'
import { inEdition } from '../documents/queries.ts'
import { documents } from '../documents/tables.ts'
import { visibleDocument } from '../documents/visible.ts'
import { institutions } from '../institutions/tables.ts'
import { practiceEditions, practices } from '../practices/tables.ts'
import { visiblePractice } from '../practices/visible.ts'

export type ExportRow = Awaited<ReturnType<typeof listExports>>[number]

const newestEdition = and(
  eq(practiceEditions.practiceId, practices.id),
  eq(practiceEditions.edition, practices.edition),
)

/** Everything the public reads of practices after this one, in the order of their numbers. */
export async function listExports(db: Reader, { after, limit }: { after: number; limit: number }) {
  return db
    .select({
      id: practices.id,
      threadId: practices.threadId,
      stage: practices.stage,
      verdict: practices.verdict,
      topic: practices.topic,
      area: practices.area,
      office: {
        name: institutions.name,
        code: institutions.code,
        cityType: institutions.cityType,
        voivodeship: institutions.voivodeship,
      },
      edition: practices.edition,
      editionAt: practiceEditions.publishedAt,
      publishedAt: practices.publishedAt,
      confirmedAt: practices.confirmedAt,
      adopters: practices.adopters,
      description: practiceEditions.description,
    })
    .from(practices)
    .innerJoin(institutions, eq(institutions.id, practices.institutionId))
    .innerJoin(practiceEditions, newestEdition)
    .where(and(visiblePractice(everybody), gt(practices.id, after)))
    .orderBy(asc(practices.id))
    .limit(limit)
}

/** The documents of the newest editions of these practices, in the order they were added. */
export async function listDocumentsOf(db: Reader, practiceIds: readonly number[]) {
  return db
    .select({
      id: documents.id,
      practiceId: documents.practiceId,
      name: documents.name,
      kind: documents.kind,
      bytes: documents.bytes,
      licence: documents.licence,
      addedAt: documents.addedAt,
    })
    .from(documents)
    .innerJoin(practices, eq(practices.id, documents.practiceId))
    .where(
      and(
        inArray(documents.practiceId, [...practiceIds]),
        inEdition(practices.edition),
        visibleDocument(everybody),
      ),
    )
    .orderBy(asc(documents.id))
}

/** How much there is and from when to when it reaches; null where there is nothing. */
export async function findExtent(db: Reader) {
  return only(
    await db
      .select({
        practices: count(),
        issued: min(practices.publishedAt),
        edited: max(practiceEditions.publishedAt),
        confirmed: max(practices.confirmedAt),
      })
      .from(practices)
      .innerJoin(practiceEditions, newestEdition)
      .where(visiblePractice(everybody)),
  )
}
