import { and, eq, getTableColumns, is, or, type SQL, sql, Table } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Reader, Writer } from '../../../core/database.ts'
import * as schema from '../../../core/schema.ts'
import { posts } from '../../posts/tables.ts'
import { placedPost } from '../../posts/visible.ts'
import { threads } from '../../threads/tables.ts'
import { placedThread } from '../../threads/visible.ts'

/** What is no text of people, cannot be changed, or is seen to apart. */
const leftAlone: readonly unknown[] = [
  schema.auditEntries,
  schema.auditHeads,
  schema.auditCheckpoints,
  schema.events,
  schema.epochs,
  schema.institutions,
  schema.people,
  schema.searchWords,
  schema.searchLexemes,
]

/** Every table there is, so that one that is added tomorrow is not forgotten. */
const tables: readonly PgTable[] = (Object.values(schema) as unknown[])
  .filter((it): it is PgTable => is(it, Table))
  .filter((it) => !leftAlone.includes(it))

const holdsText = (column: PgColumn): boolean => /^text|^jsonb/.test(column.getSQLType())

/** Words as they stand in plain text, in JSON and in HTML. */
function spellingsOf(words: string): string[] {
  const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [...new Set([words, JSON.stringify(words).slice(1, -1), html, html.replaceAll('"', '&quot;')])]
}

/** Whether a column says one of these words, or a longer one that holds it. */
export function says(column: PgColumn, words: readonly string[]): SQL | undefined {
  const text = sql`cast(${column} as text)`
  return or(...words.flatMap(spellingsOf).map((one) => sql`${text} <> replace(${text}, ${one}, '')`))
}

/** Changes texts wherever anybody wrote one of these words. Reads every text there is: for rare acts only. */
export async function changeTexts(
  tx: Writer,
  words: readonly string[],
  change: <Value>(value: Value) => Value,
): Promise<void> {
  for (const table of tables) {
    for (const [name, column] of Object.entries(getTableColumns(table))) {
      if (!holdsText(column)) continue
      const rows = await tx.selectDistinct({ value: column }).from(table).where(says(column, words))
      for (const { value } of rows) {
        const changed = { [name]: change(value) }
        await tx.update(table).set(changed).where(eq(column, value))
      }
    }
  }
}

/** Posts that say one of these words, as far as pages show them. */
export async function listPostsSaying(db: Reader, words: readonly string[]): Promise<number[]> {
  const said = and(says(posts.body, words), placedPost)
  const rows = await db.select({ id: posts.id }).from(posts).where(said).orderBy(posts.id)
  return rows.map(({ id }) => id)
}

export async function listThreadsTitled(db: Reader, words: readonly string[]) {
  const said = and(says(threads.title, words), placedThread)
  return db.select({ id: threads.id, title: threads.title }).from(threads).where(said)
}
