import { existsSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { openConnection } from '@rynek/db/core/sqlite/connection.ts'
import { sqliteFile } from '@rynek/db/core/sqlite/engine.ts'
import { createWriteQueue } from '@rynek/db/core/sqlite/write-queue.ts'
import SQLite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Test } from '../../support/database.ts'
import { names, openSamples, samples } from '../samples.ts'

const add = (db: Database, name: string) => db.write((tx) => tx.insert(samples).values({ name }))

describe('another process that holds the lock', () => {
  test('is waited for, while the event loop runs on', async (t) => {
    const { db, place } = await openSamples(t)
    const holder = new SQLite(sqliteFile(place.dataDir))
    t.onTestFinished(() => void holder.close())
    holder.exec('BEGIN IMMEDIATE')
    let turns = 0
    const ticking = setInterval(() => turns++, 5)
    const waiting = Promise.all(Array.from({ length: 10 }, (_, at) => add(db, `n${at}`)))
    await sleep(1_000)
    expect(await names(db)).toEqual([])
    holder.exec('ROLLBACK')
    await waiting
    clearInterval(ticking)
    expect(await names(db)).toHaveLength(10)
    // Waiting on the event loop would have left it a turn or two.
    expect(turns).toBeGreaterThan(20)
  })

  test('too long is given up on with a name, and nothing hangs', async (t) => {
    const { db, place } = await openSamples(t)
    const holder = new SQLite(sqliteFile(place.dataDir))
    t.onTestFinished(() => void holder.close())
    holder.exec('BEGIN IMMEDIATE')
    const kinds = await Promise.all(['a', 'b'].map((name) => add(db, name).catch(databaseErrorKind)))
    expect(kinds).toEqual(['busy', 'busy'])
    holder.exec('ROLLBACK')
    await add(db, 'c')
    expect(await names(db)).toEqual(['c'])
  })
})

/** The queue over the tables of an open database, with a disk that does as it is told. */
async function openQueue(t: Test, hooks: Partial<Parameters<typeof createWriteQueue>[1]>) {
  const { db, place } = await openSamples(t)
  const connection = openConnection(sqliteFile(place.dataDir))
  t.onTestFinished(() => void connection.close())
  const handle = drizzle(connection, { casing: 'snake_case' })
  const queue = createWriteQueue(
    { connection, handle, now: Date.now },
    {
      flush: async () => undefined,
      committed: () => undefined,
      between: async () => undefined,
      lost: () => undefined,
      ...hooks,
    },
  )
  const write = (name: string, note = '') => queue.write((tx) => tx.insert(samples).values({ name, note }))
  return { db, connection, queue, write }
}

describe('the disk', () => {
  test('has what was committed before its writer or anybody else is told', async (t) => {
    const { promise: onDisk, resolve: flushed } = Promise.withResolvers<void>()
    const told: string[] = []
    const { db, queue, write } = await openQueue(t, {
      flush: () => onDisk,
      committed: (_, changes) => told.push(`${changes} committed`),
    })
    const writing = write('a').then(() => told.push('answered'))
    await expect.poll(() => names(db)).toEqual(['a'])
    queue.onDisk().then(() => told.push('on disk'))
    await sleep(50)
    expect(told).toEqual([])
    flushed()
    await writing
    expect(told.toSorted()).toEqual(['1 committed', 'answered', 'on disk'])
    expect(told.indexOf('1 committed')).toBeLessThan(told.indexOf('answered'))
  })

  test('that fails to keep something is not asked again, and nobody is told that it is done', async (t) => {
    const failure = new Error('EIO')
    const lost: unknown[] = []
    let asked = 0
    const { write } = await openQueue(t, {
      flush: () => (++asked > 1 ? Promise.resolve() : Promise.reject(failure)),
      lost: (why) => lost.push(why),
    })
    await expect(write('a')).rejects.toBe(failure)
    await expect(write('b')).rejects.toBe(failure)
    expect(lost).toEqual([failure])
    expect(asked).toBe(1)
  })
})

describe('a full disk', () => {
  test('fails who needs space, and is over when there is some again', async (t) => {
    const { db, connection, write } = await openQueue(t, {})
    const full = Number(connection.pragma('page_count', { simple: true })) + 20
    connection.pragma(`max_page_count = ${full}`)

    const big = 'x'.repeat(50_000)
    const outcomes = await Promise.allSettled([
      write('small'),
      ...['b1', 'b2', 'b3'].map((name) => write(name, big)),
      write('small too'),
    ])
    const lost = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    expect(lost.length).toBeGreaterThan(1)
    for (const { reason } of lost) expect(databaseErrorKind(reason)).toBe('full')
    // Who was told that it is done, is there; who was not, is not.
    expect(await names(db)).toHaveLength(outcomes.length - lost.length)

    connection.pragma('max_page_count = 1000000')
    await write('later', big)
    expect(await names(db)).toContain('later')
  })
})

describe('the write-ahead log', () => {
  test('is moved into the file beside the event loop', async (t) => {
    const { db, place, faults } = await openSamples(t)
    const file = sqliteFile(place.dataDir)
    const note = 'x'.repeat(40_000)
    const several = Array.from({ length: 250 }, (_, at) =>
      db.write((tx) => tx.insert(samples).values({ name: `n${at}`, note })),
    )
    await Promise.all(several)
    // Without checkpoints all 10 MB would still be in the log.
    await expect.poll(() => statSync(file).size).toBeGreaterThan(5_000_000)
    expect(faults).toEqual([])
    await db.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})
