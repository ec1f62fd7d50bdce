import { only } from '@rynek/db/core/only.ts'
import { prepared, preparedWrite } from '@rynek/db/core/prepared.ts'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openSamples, samples } from './samples.ts'

let built = 0
const byFlag = prepared<{ shown: boolean; above: number; limit: number }>()((q, p) => {
  built++
  return q
    .select({ name: samples.name })
    .from(samples)
    .where(and(eq(samples.shown, p.shown), gt(samples.size, p.above)))
    .orderBy(asc(samples.name))
    .limit(p.limit)
})
const add = preparedWrite<{ name: string; shown: boolean; details: unknown }>()((q, p) =>
  q.insert(samples).values({ name: p.name, shown: p.shown, details: p.details, size: 1 }).returning(),
)
const grow = preparedWrite<{ name: string; by: number }>()((q, p) =>
  q
    .update(samples)
    .set({ size: sql`${samples.size} + ${p.by}` })
    .where(eq(samples.name, p.name)),
)

describe('a prepared statement', () => {
  test('is built once for each handle and gives what the query would', async (t) => {
    const { db } = await openSamples(t)
    await db.write(async (tx) => {
      const stored = only(await add(tx, { name: 'a', shown: true, details: { b: [1] } }))
      expect(stored).toMatchObject({ name: 'a', shown: true, details: { b: [1] } })
      await add(tx, { name: 'b', shown: false, details: null })
      expect(await tx.$count(samples, isNull(samples.details))).toBe(1)
      await grow(tx, { name: 'a', by: 4 })
    })
    built = 0
    for (let round = 0; round < 3; round++) {
      expect(await byFlag(db.read, { shown: true, above: 4, limit: 5 })).toEqual([{ name: 'a' }])
      expect(await byFlag(db.slow, { shown: false, above: 0, limit: 5 })).toEqual([{ name: 'b' }])
      await db.write(async (tx) => {
        expect(await byFlag(tx, { shown: true, above: 5, limit: 5 })).toEqual([])
      })
    }
    expect(built).toBe(3)
  })

  test('runs within its transaction, and is undone with it', async (t) => {
    const { db } = await openSamples(t)
    const failing = db.write(async (tx) => {
      await add(tx, { name: 'a', shown: true, details: null })
      expect(await byFlag(tx, { shown: true, above: 0, limit: 5 })).toHaveLength(1)
      expect(await byFlag(db.read, { shown: true, above: 0, limit: 5 })).toEqual([])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await byFlag(db.read, { shown: true, above: 0, limit: 5 })).toEqual([])
  })

  test('serves many at once, each with its own values', async (t) => {
    const { db } = await openSamples(t)
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        db.write((tx) => add(tx, { name: `n${at}`, shown: at % 2 === 0, details: at })),
      ),
    )
    const [even, odd] = await Promise.all([
      byFlag(db.read, { shown: true, above: 0, limit: 100 }),
      byFlag(db.read, { shown: false, above: 0, limit: 7 }),
    ])
    expect([even.length, odd.length]).toEqual([20, 7])
  })
})

describe('only', () => {
  test('gives the row that was promised, and throws for none or two', () => {
    expect(only(['a'])).toBe('a')
    expect(() => only([])).toThrow('expected one row, got 0')
    expect(() => only(['a', 'b'])).toThrow('expected one row, got 2')
  })
})
