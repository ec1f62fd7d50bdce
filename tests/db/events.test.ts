import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { lastEventId, listEventsAfter, listTopicEvents } from '@rynek/db/core/outbox.ts'
import { describe, expect, test } from 'vitest'
import { expectChained } from './chain.ts'
import { openAgain, openSamples } from './samples.ts'

const say = (db: Database, topic: string, ...kinds: string[]) =>
  db.write(async (tx) => {
    for (const kind of kinds) tx.emit({ topic, kind, data: { kind } })
  })

describe('what happened', () => {
  test('is stored with its topic, what it followed, its data and its moment', async (t) => {
    const { db } = await openSamples(t, () => 1_700_000_000_123)
    await say(db, 'thread:1', 'asked', 'answered')
    await say(db, 'thread:2', 'asked')
    await say(db, 'thread:1', 'accepted')
    const stored = await listEventsAfter(db.read, 0, 10)
    expect(stored).toEqual([
      { id: 1, topic: 'thread:1', prev: null, kind: 'asked', data: { kind: 'asked' }, at: 1_700_000_000_123 },
      {
        id: 2,
        topic: 'thread:1',
        prev: 1,
        kind: 'answered',
        data: { kind: 'answered' },
        at: 1_700_000_000_123,
      },
      { id: 3, topic: 'thread:2', prev: null, kind: 'asked', data: { kind: 'asked' }, at: 1_700_000_000_123 },
      {
        id: 4,
        topic: 'thread:1',
        prev: 2,
        kind: 'accepted',
        data: { kind: 'accepted' },
        at: 1_700_000_000_123,
      },
    ])
    expect(await listTopicEvents(db.read, 'thread:1', 1, 10)).toEqual([stored[1], stored[3]])
    expect(await lastEventId(db.read)).toBe(4)
  })

  test('reaches a follower whole, once and in order, while two dozen write at once', async (t) => {
    const { db } = await openSamples(t)
    const seen: StoredEvent[] = []
    t.onTestFinished(await db.follow(0, (events) => seen.push(...events)))
    const writer = async (who: number) => {
      for (let round = 0; round < 10; round++) await say(db, `thread:${who % 3}`, 'first', 'second')
    }
    await Promise.all(Array.from({ length: 24 }, (_, who) => writer(who)))
    await expect.poll(() => seen.length).toBe(480)
    expectChained(seen)
  })

  test('that many missed is caught up with before following answers, from any point', async (t) => {
    const { db } = await openSamples(t)
    await db.write(async (tx) => {
      for (let at = 0; at < 1_203; at++) tx.emit({ topic: `thread:${at % 7}`, kind: 'said', data: at })
    })
    const seen: StoredEvent[] = []
    t.onTestFinished(await db.follow(100, (events) => seen.push(...events)))
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 1_103 }, (_, at) => at + 101))
  })

  test('is not told to who stopped following', async (t) => {
    const { db } = await openSamples(t)
    const seen: StoredEvent[] = []
    const stop = await db.follow(0, (events) => seen.push(...events))
    await say(db, 'lists', 'before')
    await expect.poll(() => seen.length).toBe(1)
    await stop()
    await say(db, 'lists', 'after')
    const others: StoredEvent[] = []
    t.onTestFinished(await db.follow(1, (events) => others.push(...events)))
    expect([seen.length, others.length]).toEqual([1, 1])
  })

  test('in another server is followed as well', async (t) => {
    const { db, place } = await openSamples(t)
    const other = await openAgain(t, place)
    const seen: StoredEvent[] = []
    t.onTestFinished(await db.follow(0, (events) => seen.push(...events)))
    const writers = [db, other].flatMap((server) =>
      Array.from({ length: 6 }, async () => {
        for (let round = 0; round < 10; round++) await say(server, 'lists', 'said')
      }),
    )
    await Promise.all(writers)
    await expect.poll(() => seen.length).toBe(120)
    expectChained(seen)
    expect(other.epoch).toBe(db.epoch)
  })
})

describe('those who listen', () => {
  test('are told of each transaction, in its order, before its writer is answered', async (t) => {
    const { db } = await openSamples(t)
    const told: string[][] = []
    const stop = db.onCommitted((events) => told.push(events.map(({ kind }) => kind)))
    await say(db, 'lists', 'first', 'second')
    expect(told).toEqual([['first', 'second']])
    await say(db, 'lists')
    stop()
    await say(db, 'lists', 'third')
    expect(told).toEqual([['first', 'second']])
  })

  test('hear nothing of a change that failed', async (t) => {
    const { db } = await openSamples(t)
    const told: StoredEvent[] = []
    db.onCommitted((events) => told.push(...events))
    const failing = db.write(async (tx) => {
      tx.emit({ topic: 'lists', kind: 'lost', data: {} })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(told).toEqual([])
  })

  test('cannot keep the writer, or each other, from hearing', async (t) => {
    const { db, faults } = await openSamples(t)
    const told: string[] = []
    const followed: string[] = []
    const fail = () => {
      throw new Error('deaf')
    }
    db.onCommitted(fail)
    db.onCommitted((events) => told.push(...events.map(({ kind }) => kind)))
    t.onTestFinished(await db.follow(0, fail))
    t.onTestFinished(await db.follow(0, (events) => followed.push(...events.map(({ kind }) => kind))))
    await Promise.all([say(db, 'lists', 'a'), say(db, 'lists', 'a')])
    await say(db, 'lists', 'b')
    expect(told).toEqual(['a', 'a', 'b'])
    await expect.poll(() => followed).toEqual(['a', 'a', 'b'])
    expect(faults.length).toBeGreaterThan(3)
    expect(faults.every((fault) => String(fault) === 'Error: deaf')).toBe(true)
  })

  test('may write because of what they heard', async (t) => {
    const { db } = await openSamples(t)
    const answered = new Promise<void>((resolve, reject) => {
      db.onCommitted((events) => {
        if (events[0]?.kind === 'asked') say(db, 'lists', 'answered').then(resolve, reject)
      })
    })
    await say(db, 'lists', 'asked')
    await answered
    expect((await listEventsAfter(db.read, 0, 10)).map(({ kind }) => kind)).toEqual(['asked', 'answered'])
  })
})
