import { inArray, sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import type { Writer } from '../../../core/database.ts'
import { dialect } from '../../../core/dialect.ts'

// The one place besides the column kit that knows both engines: each has full-text indexes of its own make. Migrations
// make these by hand, so they are not among the tables of the schema.

const liteTable = (name: string) =>
  lite.sqliteTable(name, { id: lite.integer('rowid').notNull(), title: lite.text(), body: lite.text() })

const words = pg.customType<{ data: string }>({ dataType: () => 'tsvector' })
const pgTable = (name: string) =>
  pg.pgTable(name, { id: pg.bigint({ mode: 'number' }).notNull(), words: words() })

/** Typed as PostgreSQL, like all tables. */
const indexTable = (name: string) =>
  (dialect === 'postgres' ? pgTable(name) : liteTable(name)) as ReturnType<typeof pgTable>

export const indexedPosts = indexTable('indexed_posts')
export const indexedPractices = indexTable('indexed_practices')
export type IndexTable = typeof indexedPosts

/** Tokens in the order of the text: at each place what stands for its word. */
export type IndexedText = { id: number; title: readonly string[]; body: readonly string[] }

/** Puts texts into an index, in the place of what they said before. */
export async function putTexts(tx: Writer, index: IndexTable, texts: readonly IndexedText[]): Promise<void> {
  if (texts.length === 0) return
  if (dialect === 'postgres') {
    const words = sql`excluded.words`
    await tx
      .insert(index)
      .values(texts.map(vectorOf))
      .onConflictDoUpdate({ target: index.id, set: { words } })
    return
  }
  // A virtual table knows no "on conflict"; nor is there another writer.
  const ids = texts.map(({ id }) => id)
  await tx.delete(index).where(inArray(index.id, ids))
  for (const text of texts) await tx.insert(index).values(columnsOf(text) as never)
}

const columnsOf = ({ id, title, body }: IndexedText) => ({ id, title: title.join(' '), body: body.join(' ') })

const lastPlace = 16_383

/** Words of the title have weight A, and places of their own: no run of words goes from it into the text. */
function vectorOf({ id, title, body }: IndexedText): { id: number; words: string } {
  const placed = (token: string, place: number, weight: string) =>
    `${quoted(token)}:${Math.min(place, lastPlace)}${weight}`
  return {
    id,
    words: [
      ...title.map((token, at) => placed(token, at + 1, 'A')),
      ...body.map((token, at) => placed(token, title.length + 10 + at, 'B')),
    ].join(' '),
  }
}

const quoted = (token: string) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** Places that follow each other in a text, and at each any of these tokens. */
export type Run = readonly (readonly string[])[]
/** Any of these runs; in titles alone or anywhere. */
export type Clause = { runs: readonly Run[]; title: boolean }

/** Rows in which every clause matches. What people typed has become tokens before: nothing of it is read as a query. */
export function matching(index: IndexTable, clauses: readonly Clause[]) {
  return dialect === 'postgres'
    ? sql`${index.words} @@ ${clauses.map(inPostgres).join(' & ')}::tsquery`
    : sql`${index} match ${clauses.map(inSqlite).join(' AND ')}`
}

function inPostgres({ runs, title }: Clause): string {
  const place = (tokens: readonly string[]) =>
    `(${tokens.map((token) => `${quoted(token)}${title ? ':A' : ''}`).join(' | ')})`
  return `(${runs.map((run) => `(${run.map(place).join(' <-> ')})`).join(' | ')})`
}

function inSqlite({ runs, title }: Clause): string {
  const phrase = (tokens: readonly string[]) => `"${tokens.join(' ').replaceAll('"', '""')}"`
  return `${title ? '{title} : ' : ''}(${runs.flatMap(chains).map(phrase).join(' OR ')})`
}

/** More than any reader means by a few words; what is beyond would be a query of megabytes. */
const mostChains = 400

/** FTS5 knows no choice within a run, so each way through it is a run of its own. */
function chains(run: Run): string[][] {
  let found: string[][] = [[]]
  for (const tokens of run)
    found = found.flatMap((chain) => tokens.map((token) => [...chain, token])).slice(0, mostChains)
  return found
}
