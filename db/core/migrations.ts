import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialect } from './dialect.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }
export type Applied = { readonly name: string; readonly hash: string }

type Journal = { entries: { tag: string; when: number }[] }

/** Ours rather than the generator's, which knows migrations by time alone and skips one that was merged late. */
export const migrationsTable =
  'create table if not exists migrations (name text primary key, hash text not null, applied_at bigint not null)'

export const migrationsFolder = (dialect: Dialect) => join(import.meta.dirname, '..', 'migrations', dialect)

/** All there are, in the order of the journal. */
export function listMigrations(folder: string): Migration[] {
  return readJournal(folder).map(({ tag }) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    return { name: tag, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Two branches may each have made the next migration: their order must be settled before either is released. */
export function readJournal(folder: string): Journal['entries'] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
  for (const [place, { tag, when }] of entries.entries()) {
    if (when <= (entries[place - 1]?.when ?? 0))
      throw new Error(`migration ${tag} is not newer than the one before it: generate it again`)
  }
  return entries
}

/** What is still to be done. Refuses a database that knows more, or other, migrations than this version does. */
export function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]))
  for (const { name, hash } of applied) {
    if (!known.has(name)) throw new Error(`the database is newer than this version: it has migration ${name}`)
    if (known.get(name) !== hash) throw new Error(`migration ${name} has changed since it was applied`)
  }
  const done = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}
