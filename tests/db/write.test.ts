import type { Reader, StoredEvent, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { lastEventId, listEventsAfter } from '@rynek/db/core/outbox.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const office = (code: string) => ({
  code,
  unit: 'Brzezinki',
  name: `Urząd ${code}`,
  kind: 'gmina',
  subKind: '1',
  voivodeship: '14',
  county: '',
  searchKey: '',
})
const names = async (db: { read: Reader }) =>
  (await db.read.select({ code: institutions.code }).from(institutions).orderBy(institutions.code)).map(
    ({ code }) => code,
  )

describe('writing', () => {
  test('shows everything at once and nothing of a change that failed', async (t) => {
    const db = await openTestDatabase(t)
    const failing = db.write(async (tx) => {
      await tx.insert(institutions).values(office('990001'))
      tx.emit({ topic: 'lists', kind: 'tried', data: {} })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await db.write((tx) => tx.insert(institutions).values(office('990002')))

    expect(await names(db)).toEqual(['990002'])
    expect(await lastEventId(db.read)).toBe(0)
  })

  test('lets a change that fails take nobody along', async (t) => {
    const db = await openTestDatabase(t)
    const changes = Array.from({ length: 40 }, (_, at) =>
      db.write(async (tx) => {
        await tx.insert(institutions).values(office(`99${String(at).padStart(4, '0')}`))
        if (at % 4 === 0) throw new Error('no')
      }),
    )
    const outcomes = await Promise.allSettled(changes)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
    expect(await names(db)).toHaveLength(30)
  })

  test('undoes a part that was tried and goes on', async (t) => {
    const db = await openTestDatabase(t)
    await db.write(async (tx) => {
      await tx.insert(institutions).values(office('990001'))
      const fault = await tx
        .attempt(async (part) => {
          part.emit({ topic: 'lists', kind: 'lost', data: {} })
          await part.insert(institutions).values(office('990002'))
          await part.insert(institutions).values(office('990001'))
        })
        .catch(databaseErrorKind)
      expect(fault).toBe('unique')
      await tx.attempt((part) => part.insert(institutions).values(office('990003')))
      tx.emit({ topic: 'lists', kind: 'kept', data: {} })
    })
    expect(await names(db)).toEqual(['990001', '990003'])
    expect((await listEventsAfter(db.read, 0, 10)).map(({ kind }) => kind)).toEqual(['kept'])
  })

  test('fails loudly inside another write, and after its end', async (t) => {
    const db = await openTestDatabase(t)
    await expect(db.write(() => db.write(async () => 1))).rejects.toThrow('a write inside a write')
    let leaked: Writer | undefined
    await db.write(async (tx) => {
      leaked = tx
    })
    expect(() => leaked?.emit({ topic: 'lists', kind: 'late', data: {} })).toThrow('this transaction is over')
    await expect((async () => leaked?.insert(institutions).values(office('990001')))()).rejects.toThrow(
      'this transaction is over',
    )
    expect(await names(db)).toEqual([])
  })

  test('names the same fault the same on both engines', async (t) => {
    const db = await openTestDatabase(t)
    await db.write((tx) => tx.insert(institutions).values(office('990001')))
    const twice = db.write((tx) => tx.insert(institutions).values(office('990001')))
    expect(await twice.catch(databaseErrorKind)).toBe('unique')
    const nameless = db.write((tx) => tx.update(institutions).set({ name: null as never }))
    expect(await nameless.catch(databaseErrorKind)).toBe('notNull')
  })
})

describe('what happened', () => {
  test('reaches a follower once and in order, each event naming the one before it', async (t) => {
    const db = await openTestDatabase(t)
    const seen: StoredEvent[] = []
    const stop = await db.follow(0, (events) => seen.push(...events))
    t.onTestFinished(stop)
    const writer = async (who: number) => {
      for (let round = 0; round < 10; round++) {
        await db.write(async (tx) => {
          tx.emit({ topic: `thread:${who % 3}`, kind: 'first', data: { who, round } })
          tx.emit({ topic: `thread:${who % 3}`, kind: 'second', data: { who, round } })
        })
      }
    }
    await Promise.all(Array.from({ length: 24 }, (_, who) => writer(who)))
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(480)

    expect(seen.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toSorted((a, b) => a - b))
    const last = new Map<string, number>()
    for (const { topic, prev, id } of seen) {
      expect(prev).toBe(last.get(topic) ?? null)
      last.set(topic, id)
    }
  })

  test('is told to listeners of this process before the writer is answered', async (t) => {
    const db = await openTestDatabase(t)
    const order: string[] = []
    db.onCommitted((events) => order.push(...events.map(({ kind }) => kind)))
    await db.write(async (tx) => tx.emit({ topic: 'lists', kind: 'told', data: {} }))
    order.push('answered')
    expect(order).toEqual(['told', 'answered'])
  })
})
