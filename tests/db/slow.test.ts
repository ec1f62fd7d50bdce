import { setTimeout as sleep } from 'node:timers/promises'
import type { Reader } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { eq, gt, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { names, openSamples, samples } from './samples.ts'

// Some hundred milliseconds of counting, on both engines.
const numbers = sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500000) select count(*) from n)`
const scan = (db: Reader) =>
  db
    .select({ count: numbers.mapWith(Number) })
    .from(samples)
    .limit(1)

describe('the slow handle', () => {
  test('scans without stopping the event loop', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values({ name: 'a' }))
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    expect(await scan(db.slow)).toEqual([{ count: 1_500_000 }])
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(20)
  })

  test('sees what is committed, one row or none as well as many', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values([{ name: 'a' }, { name: 'b', size: 2 }]))
    expect(await db.slow.select({ name: samples.name }).from(samples).where(gt(samples.size, 1))).toEqual([
      { name: 'b' },
    ])
    expect(await db.slow.select().from(samples).where(eq(samples.name, 'c'))).toEqual([])
    expect(await db.slow.$count(samples)).toBe(2)
  })

  test('says what is wrong, and goes on', async (t) => {
    const { db } = await openSamples(t)
    const wrong = sql`no_such_function(1)`
    await expect(db.slow.select({ wrong }).from(samples)).rejects.toThrow()
    expect(await db.slow.select({ wrong }).from(samples).catch(databaseErrorKind)).toBeUndefined()
    expect(await names({ read: db.slow })).toEqual([])
  })

  test('lets writers and readers pass while it scans', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values({ name: 'a' }))
    const scans = [scan(db.slow), scan(db.slow), scan(db.slow)]
    let over = false
    void Promise.all(scans).then(() => {
      over = true
    })
    await sleep(1)
    await db.write((tx) => tx.insert(samples).values({ name: 'b' }))
    expect(await names(db)).toEqual(['a', 'b'])
    expect(over).toBe(false)
    await Promise.all(scans)
  })
})
