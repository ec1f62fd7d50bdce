import { Readable } from 'node:stream'
import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listExcerptsOfAll } from '@rynek/db/features/excerpts/queries/read.ts'
import { findExtent, listDocumentsOf, listExports } from '@rynek/db/features/exports/queries.ts'
import { createWords, type Language } from '@rynek/shared/core/language.ts'
import { dictionaries } from '@rynek/shared/core/strings.ts'
import { libraryLicence } from '@rynek/shared/features/exports/rules.ts'
import type { ExportedPractice } from '@rynek/shared/features/exports/schemas.ts'
import { csvHead, csvLines } from '../../core/csv.ts'
import type { Practices } from '../practices/service.ts'
import { catalogueOf } from './catalogue.ts'
import { composePaper } from './paper/compose.ts'
import { createPress, markOf } from './press/press.ts'
import type { Format } from './press/press-thread.ts'
import { csvColumns, csvRow, toExported } from './rows.ts'

/** Practices read at once; the rest wait in the database until the reader has these. */
const step = 100

export type Exports = ReturnType<typeof createExports>
export type Reading = { origin: string; language: Language }
export type Print = { name: string; mark: string; bytes: () => Promise<Uint8Array> }

type Parts = { db: Database; practices: Practices; now: () => number }

/** Public practices, in the shapes in which they leave the house. */
export function createExports({ db, practices, now }: Parts) {
  const press = createPress()

  async function* everyPractice(origin: string): AsyncGenerator<ExportedPractice[]> {
    for (let after = 0; ; ) {
      const rows = await listExports(db.slow, { after, limit: step })
      const last = rows.at(-1)
      if (!last) return
      const ids = rows.map(({ id }) => id)
      const documents = Map.groupBy(await listDocumentsOf(db.slow, ids), ({ practiceId }) => practiceId)
      const quoted = Map.groupBy(await listExcerptsOfAll(db.slow, ids), ({ practiceId }) => practiceId)
      const partsOf = (id: number) => ({ documents: documents.get(id) ?? [], quoted: quoted.get(id) ?? [] })
      yield rows.map((row) => toExported(row, { ...partsOf(row.id), origin, now: now() }))
      after = last.id
    }
  }

  return {
    /** A practice as a file; not printed before somebody wants its bytes. */
    async print(id: number, format: Format, { origin, language }: Reading): Promise<Print> {
      const found = await practices.find(id)
      const words = createWords(dictionaries[language], language)
      const paper = composePaper({ found, origin, language, words })
      const job = { format, paper, pageWords: words('exports.page') }
      const mark = markOf(job)
      return { name: `${found.practice.slug}.${format}`, mark, bytes: () => press.get(mark, job) }
    },

    /** Names the library as it is now: any change of anything gives it another name. */
    libraryMark: async (): Promise<string> => `${db.epoch}-${await lastEventId(db.read)}`,

    json: (origin: string): Readable => Readable.from(jsonParts(everyPractice(origin))),
    csv: (origin: string): Readable => Readable.from(csvParts(everyPractice(origin))),
    catalogue: async (origin: string) => catalogueOf(await findExtent(db.slow), origin),

    close: press.close,
  }
}

async function* jsonParts(pages: AsyncIterable<ExportedPractice[]>): AsyncGenerator<string> {
  yield `{"licence":${JSON.stringify(libraryLicence.address)},"practices":[`
  let between = ''
  for await (const page of pages) {
    yield between + page.map((practice) => JSON.stringify(practice)).join(',\n')
    between = ',\n'
  }
  yield ']}\n'
}

async function* csvParts(pages: AsyncIterable<ExportedPractice[]>): AsyncGenerator<string> {
  yield csvHead(csvColumns)
  for await (const page of pages) yield csvLines(page.map(csvRow))
}
