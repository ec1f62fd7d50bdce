import type { Database, Writer } from '@rynek/db/core/database.ts'
import { dialect } from '@rynek/db/core/dialect.ts'
import type { ChainReport } from '@rynek/shared/features/audit/schemas.ts'
import { sql } from 'drizzle-orm'
import type { World } from './world.ts'

/** What an administrator is told when the log is read anew. */
export async function chain(world: World): Promise<ChainReport> {
  const { status, json } = await world.as('adam')('GET', '/api/audit/chain')
  if (status !== 200) throw new Error(`the chain answered ${status}`)
  return json
}

type Raw = Record<'execute' | 'run', (statement: ReturnType<typeof sql.raw>) => Promise<unknown>>

/** A statement as whoever has the database's password can give it. */
export const force = (db: Database, statement: string): Promise<unknown> =>
  db.write((tx) => raw(tx)[dialect === 'postgres' ? 'execute' : 'run'](sql.raw(statement)))

const raw = (tx: Writer) => tx as unknown as Raw

/** Takes the guards away, as only the owner of the database can. */
export async function dropGuards(db: Database): Promise<void> {
  const of = dialect === 'postgres' ? ' on audit_entries' : ''
  for (const name of ['audit_entries_unchanged', 'audit_entries_kept'])
    await force(db, `drop trigger ${name}${of}`)
}
