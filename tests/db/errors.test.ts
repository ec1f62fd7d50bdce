import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openSamples, samples } from './samples.ts'

describe('a fault of the database has one name on both engines', () => {
  const faults: [kind: string, when: string, change: (tx: Writer) => Promise<unknown>][] = [
    ['unique', 'a name is taken', (tx) => tx.insert(samples).values({ name: 'known' })],
    ['unique', 'an id is taken', (tx) => tx.insert(samples).values({ id: 1, name: 'other' })],
    ['foreign', 'a parent is unknown', (tx) => tx.insert(samples).values({ name: 'child', parentId: 99 })],
    ['foreign', 'a parent goes before its child', (tx) => tx.delete(samples).where(eq(samples.id, 1))],
    ['notNull', 'a name is missing', (tx) => tx.update(samples).set({ name: null as never })],
    ['check', 'a rule is broken', (tx) => tx.insert(samples).values({ name: 'small', size: -1 })],
  ]
  const settle = (db: Database) =>
    db.write(async (tx) => {
      const [known] = await tx.insert(samples).values({ name: 'known' }).returning()
      await tx.insert(samples).values({ name: 'its child', parentId: known!.id })
    })

  for (const [kind, when, change] of faults) {
    test(`${kind}, when ${when}`, async (t) => {
      const { db } = await openSamples(t)
      await settle(db)
      expect(await db.write(change).catch(databaseErrorKind)).toBe(kind)
      const inPart = db.write((tx) => tx.attempt(change).catch(databaseErrorKind))
      expect(await inPart).toBe(kind)
    })
  }

  test('and what is no fault of the database has none', () => {
    expect(databaseErrorKind(new Error('something else'))).toBeUndefined()
    expect(databaseErrorKind('a text')).toBeUndefined()
    expect(databaseErrorKind(new Error('outer', { cause: { code: '23505' } }))).toBeUndefined()
  })
})
