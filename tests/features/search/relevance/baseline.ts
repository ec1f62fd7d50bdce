import { dialect } from '@rynek/db/core/dialect.ts'
import SQLite from 'better-sqlite3'
import postgres from 'postgres'
import { newPlace, type Test } from '../../../support/database.ts'
import { documents } from './documents.ts'
import type { Find } from './measure.ts'

/** The full-text search that the engine of this run has of its own, titles first, as an afternoon would set it up. */
export const openBaseline = (t: Test): Promise<Find> | Find =>
  dialect === 'postgres' ? openSimple(t) : openUnicode61(t)

export const baselineName = dialect === 'postgres' ? "to_tsvector('simple')" : 'FTS5 unicode61'

function openUnicode61(t: Test): Find {
  const db = new SQLite(':memory:')
  t.onTestFinished(() => void db.close())
  db.exec("create virtual table plain using fts5(key unindexed, title, body, tokenize = 'unicode61')")
  const add = db.prepare('insert into plain values (@key, @title, @body)')
  for (const document of documents) add.run(document)
  const find = db
    .prepare('select key from plain where plain match ? order by bm25(plain, 0, 5, 1) limit 10')
    .pluck()
  return (typed) =>
    find.all([...typed.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`).join(' ')) as string[]
}

async function openSimple(t: Test): Promise<Find> {
  const { url = '' } = await newPlace(t)
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  t.onTestFinished(() => sql.end())
  await sql`create table plain (key text, words tsvector)`
  for (const { key, title, body } of documents)
    await sql`insert into plain values (${key}, setweight(to_tsvector('simple', ${title}), 'A')
      || setweight(to_tsvector('simple', ${body}), 'D'))`
  return async (typed) => {
    const rows = await sql`select key from plain, plainto_tsquery('simple', ${typed}) as asked
      where words @@ asked order by ts_rank(words, asked) desc, key limit 10`
    return rows.map(({ key }) => key as string)
  }
}
