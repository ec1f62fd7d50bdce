import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Writer } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { preparedWrite } from '@rynek/db/core/prepared.ts'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { names, openAgain, openSamples, samples } from './samples.ts'

const add = (name: string) => (tx: Writer) => tx.insert(samples).values({ name })

describe('a change', () => {
  test('is shown whole when it succeeds, and not at all when it fails', async (t) => {
    const { db } = await openSamples(t)
    const failing = db.write(async (tx) => {
      await add('a')(tx)
      tx.emit({ topic: 'lists', kind: 'tried', data: {} })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await db.write(add('b'))
    expect(await names(db)).toEqual(['b'])
    expect(await lastEventId(db.read)).toBe(0)
  })

  test('reads what it wrote, which others do not see yet', async (t) => {
    const { db } = await openSamples(t)
    await db.write(async (tx) => {
      await add('a')(tx)
      expect(await tx.select({ name: samples.name }).from(samples)).toEqual([{ name: 'a' }])
      expect(await names(db)).toEqual([])
    })
    expect(await names(db)).toEqual(['a'])
  })

  test('knows its moment, and answers what its callback does', async (t) => {
    const { db } = await openSamples(t, () => 1_700_000_000_123)
    expect(await db.write(async (tx) => tx.now)).toBe(1_700_000_000_123)
  })

  test('that fails takes nobody along who was waiting with it', async (t) => {
    const { db } = await openSamples(t)
    const changes = Array.from({ length: 200 }, (_, at) =>
      db.write(async (tx) => {
        await add(String(at).padStart(3, '0'))(tx)
        if (at % 4 === 0) throw new Error(`no ${at}`)
        return at
      }),
    )
    const outcomes = await Promise.allSettled(changes)
    for (const [at, outcome] of outcomes.entries()) {
      if (at % 4 === 0) expect(String((outcome as PromiseRejectedResult).reason)).toBe(`Error: no ${at}`)
      else expect(outcome).toEqual({ status: 'fulfilled', value: at })
    }
    expect(await names(db)).toHaveLength(150)
  })

  test('adds up when everybody changes the same row at once', async (t) => {
    const { db } = await openSamples(t)
    await db.write(add('counter'))
    const grow = (tx: Writer) => tx.update(samples).set({ size: sql`${samples.size} + 1` })
    await Promise.all(Array.from({ length: 100 }, () => db.write(grow)))
    expect(await db.read.select({ size: samples.size }).from(samples)).toEqual([{ size: 100 }])
  })

  test('may read apart from its transaction, however many do so at once', async (t) => {
    const { db } = await openSamples(t)
    const changes = Array.from({ length: 40 }, (_, at) =>
      db.write(async (tx) => {
        await add(`n${at}`)(tx)
        await names(db)
      }),
    )
    await Promise.all(changes)
    expect(await names(db)).toHaveLength(40)
  })

  test('runs in the context of who asked for it, not of who came first', async (t) => {
    const { db } = await openSamples(t)
    const request = new AsyncLocalStorage<number>()
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, at) => request.run(at, () => db.write(async () => request.getStore()))),
    )
    expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => at))
  })

  test('leaves timers their turn while writers never pause', async (t) => {
    const { db } = await openSamples(t)
    await db.write(add('counter'))
    let over = false
    const writers = Array.from({ length: 16 }, async () => {
      while (!over) await db.write((tx) => tx.update(samples).set({ size: sql`${samples.size} + 1` }))
    })
    for (let turn = 0; turn < 20; turn++) await sleep(1)
    over = true
    await Promise.all(writers)
  })

  test('waits until the changes before it are done, when the database closes', async (t) => {
    const { db, place } = await openSamples(t)
    const changes = Array.from({ length: 30 }, (_, at) => db.write(add(`n${at}`)))
    await Promise.all([...changes, db.close()])
    await expect(db.write(add('late'))).rejects.toThrow()
    expect(await names(await openAgain(t, place))).toHaveLength(30)
  })
})

describe('a mistake fails loudly', () => {
  test('a write inside a write', async (t) => {
    const { db } = await openSamples(t)
    await expect(db.write(() => db.write(add('a')))).rejects.toThrow('a write inside a write')
    expect(await names(db)).toEqual([])
  })

  test('but what a change started may write once it is over', async (t) => {
    const { db } = await openSamples(t)
    let later: Promise<unknown> | undefined
    await db.write(async () => {
      later = sleep(20).then(() => db.write(add('later')))
    })
    await later
    expect(await names(db)).toEqual(['later'])
  })

  test('a transaction used after its end', async (t) => {
    const { db } = await openSamples(t)
    let leaked: Writer | undefined
    await db.write(async (tx) => {
      leaked = tx
    })
    const tx = leaked!
    const addKept = preparedWrite<{ name: string }>()((q, p) => q.insert(samples).values({ name: p.name }))
    const over = 'this transaction is over'
    expect(() => tx.emit({ topic: 'lists', kind: 'late', data: {} })).toThrow(over)
    await expect((async () => add('a')(tx))()).rejects.toThrow(over)
    await expect((async () => tx.select().from(samples))()).rejects.toThrow(over)
    await expect(addKept(tx, { name: 'b' })).rejects.toThrow(over)
    await expect(tx.attempt(add('c'))).rejects.toThrow(over)
    await db.write(add('fine'))
    expect(await names(db)).toEqual(['fine'])
  })

  test('a reader that is made to write', async (t) => {
    const { db } = await openSamples(t)
    for (const reader of [db.read, db.slow] as unknown as Writer[]) {
      await expect((async () => add('a')(reader))()).rejects.toThrow()
      await expect((async () => reader.delete(samples).where(eq(samples.name, 'a')))()).rejects.toThrow()
    }
    expect(await names(db)).toEqual([])
  })
})
