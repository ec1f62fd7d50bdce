import type { ExcerptRow } from '@rynek/db/features/excerpts/queries/read.ts'
import type { ExportRow, listDocumentsOf } from '@rynek/db/features/exports/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { libraryLicence } from '@rynek/shared/features/exports/rules.ts'
import type { ExportedPractice } from '@rynek/shared/features/exports/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { CsvCell } from '../../core/csv.ts'
import { dayOf } from '../../core/day.ts'
import { publicCredits, withCredits } from '../excerpts/credits.ts'

type Parts = {
  documents: Awaited<ReturnType<typeof listDocumentsOf>>
  quoted: readonly ExcerptRow[]
  origin: string
  now: number
}

export function toExported(
  { threadId, editionAt, confirmedAt, ...row }: ExportRow,
  { documents, quoted, origin, now }: Parts,
): ExportedPractice {
  const thread = { id: threadId, slug: '' }
  return {
    ...row,
    description: withCredits(row.description, publicCredits(quoted, { thread, now, origin })),
    address: origin + addresses.practice(row.id, slugOf(row.description.title)),
    thread: origin + addresses.thread(threadId, ''),
    publishedAt: row.publishedAt ?? editionAt,
    modifiedAt: Math.max(editionAt, confirmedAt ?? 0),
    verifiedOn: row.description.verifiedOn,
    documents: documents.map(({ practiceId: _, ...document }) => ({
      ...document,
      address: `${origin}/api/documents/${document.id}`,
    })),
  }
}

/** One line a practice: what fits a sheet. The names are an agreement with those who read it by program. */
const columns: Record<string, (practice: ExportedPractice) => CsvCell> = {
  id: ({ id }) => id,
  title: ({ description }) => description.title,
  summary: ({ description }) => description.summary,
  office: ({ office }) => office.name,
  office_code: ({ office }) => office.code,
  office_type: ({ office }) => office.cityType,
  voivodeship: ({ office }) => office.voivodeship,
  area: ({ area }) => area,
  topic: ({ topic }) => topic,
  other_topics: ({ description }) => description.otherTopics.join(' '),
  hdr_stage: ({ description }) => description.hdrStage,
  pilot: ({ description }) => (description.pilot ? 'yes' : 'no'),
  verdict: ({ verdict }) => verdict,
  stage: ({ stage }) => stage,
  fits: ({ description }) => description.fits.join(' '),
  cost_start_pln: ({ description }) => description.costStart,
  cost_yearly_pln: ({ description }) => description.costYearly,
  adopters: ({ adopters }) => adopters,
  started_on: ({ description }) => description.startedOn,
  verified_on: ({ verifiedOn }) => verifiedOn,
  published_on: ({ publishedAt }) => dayOf(publishedAt),
  modified_on: ({ modifiedAt }) => dayOf(modifiedAt),
  edition: ({ edition }) => edition,
  address: ({ address }) => address,
  licence: () => libraryLicence.address,
}

export const csvColumns = Object.keys(columns)
export const csvRow = (practice: ExportedPractice): CsvCell[] =>
  Object.values(columns).map((cell) => cell(practice))
