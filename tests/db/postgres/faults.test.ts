import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { names, openAgain, openSamples, runDirectly, samples } from '../samples.ts'

const say = (db: Database, kind: string) =>
  db.write(async (tx) => tx.emit({ topic: 'lists', kind, data: {} }))

describe('on PostgreSQL', () => {
  test('changes that lock each other out are run again until all are done', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values([{ name: 'a' }, { name: 'b' }]))
    const grow = (first: string, second: string) =>
      db.write(async (tx) => {
        for (const name of [first, second]) {
          await tx
            .update(samples)
            .set({ size: sql`${samples.size} + 1` })
            .where(eq(samples.name, name))
          await sleep(20)
        }
      })
    await Promise.all([grow('a', 'b'), grow('b', 'a')])
    const sizes = await db.read.select({ size: samples.size }).from(samples)
    expect(sizes).toEqual([{ size: 2 }, { size: 2 }])
  })

  test('all connections may be cut: what happened meanwhile is followed all the same', async (t) => {
    const { db, place } = await openSamples(t)
    const other = await openAgain(t, place)
    const seen: StoredEvent[] = []
    t.onTestFinished(await db.follow(0, (events) => seen.push(...events)))
    await say(other, 'before')
    await expect.poll(() => seen.length).toBe(1)

    await runDirectly(
      place,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    // The first writes may meet a connection that is gone; whether one was done then cannot be known, so it is told.
    await expect
      .poll(() =>
        say(other, 'after').then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
    await expect.poll(() => seen.some(({ kind }) => kind === 'after')).toBe(true)
    expect(await names(db)).toEqual([])
  })

  test('word of another server’s change comes well before the poll', async (t) => {
    const { db, place } = await openSamples(t)
    const other = await openAgain(t, place)
    const waits: number[] = []
    t.onTestFinished(await db.follow(0, ([event]) => waits.push(Date.now() - Number(event?.data))))
    for (let round = 0; round < 8; round++) {
      await other.write(async (tx) => tx.emit({ topic: 'lists', kind: 'said', data: Date.now() }))
      await expect.poll(() => waits.length, { interval: 5 }).toBe(round + 1)
    }
    // Each round begins just after a poll, so that without word every wait would be a whole second.
    expect(Math.min(...waits.slice(1))).toBeLessThan(500)
  })
})
