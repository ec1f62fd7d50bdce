import type { Database, Reader, Writer } from '@rynek/db/core/database.ts'
import { only } from '@rynek/db/core/only.ts'
import { prepared } from '@rynek/db/core/prepared.ts'
import { eq } from 'drizzle-orm'
import { samples } from './samples.ts'

/** Never run: what must not type-check, held by the type checker. */
export async function mustNotCompile(db: Database, tx: Writer, read: Reader): Promise<void> {
  // @ts-expect-error a reader cannot write
  db.read.insert(samples)
  // @ts-expect-error a reader cannot write
  read.delete(samples)
  // @ts-expect-error transactions are begun by `write` alone
  tx.transaction(async () => undefined)
  // @ts-expect-error nobody writes SQL past the tables
  db.read.execute('select 1')
  // @ts-expect-error what SQLite alone can do
  db.read.select().from(samples).all()
  // @ts-expect-error the bare result of a write differs by engine
  void (await tx.update(samples).set({ size: 1 })).changes
  // @ts-expect-error a change is asynchronous
  db.write(() => 1)
  // @ts-expect-error a column keeps its type
  tx.insert(samples).values({ name: 'a', size: 'b' })

  const byName = prepared<{ name: string }>()((q, p) =>
    q.select().from(samples).where(eq(samples.name, p.name)),
  )
  // @ts-expect-error a placeholder keeps its type
  await byName(db.read, { name: 1 })
  // @ts-expect-error every placeholder is given
  await byName(db.read, {})
  const row = only(await byName(tx, { name: 'a' }))
  // @ts-expect-error what may be missing is said to be
  row.note.length
}
