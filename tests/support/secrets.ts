import { getTableColumns, getTableName } from 'drizzle-orm'
import { tables } from './dump.ts'
import type { World } from './world.ts'

/** Columns that open something, or from which it could be guessed, by how they are called. */
const opens = /hash$|secret|^codes$|token|^(?:send)?key$|^sha256$/i
/** The seals of the log are for whoever checks it. */
const isSeal = /^audit_/

/** What stands in those columns now. */
export async function secretsIn({ db }: World): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const table of tables.filter((one) => !isSeal.test(getTableName(one)))) {
    const names = Object.keys(getTableColumns(table)).filter((name) => opens.test(name))
    if (names.length === 0) continue
    for (const row of await db.read.select().from(table))
      for (const name of names) for (const value of [row[name]].flat()) found.add(String(value))
  }
  return found
}

/** Words of a text that are long enough to be one. */
export const longWordsOf = (text: string): string[] => text.match(/[\w$+/=.,-]{12,}/g) ?? []

export const emailsIn = (text: string): string[] => text.match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? []
