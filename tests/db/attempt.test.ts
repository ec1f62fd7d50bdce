import { setTimeout as sleep } from 'node:timers/promises'
import type { Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { listEventsAfter } from '@rynek/db/core/outbox.ts'
import { preparedWrite } from '@rynek/db/core/prepared.ts'
import { describe, expect, test } from 'vitest'
import { names, openSamples, samples } from './samples.ts'

const add = (name: string) => (tx: Writer) => tx.insert(samples).values({ name })
const say = (tx: Writer, kind: string) => tx.emit({ topic: 'lists', kind, data: {} })

describe('a part that is tried', () => {
  test('is undone when it fails, with what it announced, and the rest goes on', async (t) => {
    const { db } = await openSamples(t)
    await db.write(async (tx) => {
      await add('a')(tx)
      say(tx, 'first')
      const fault = await tx
        .attempt(async (part) => {
          say(part, 'lost')
          await add('b')(part)
          await add('a')(part)
        })
        .catch(databaseErrorKind)
      expect(fault).toBe('unique')
      await tx.attempt(async (part) => {
        say(part, 'second')
        await add('c')(part)
      })
      say(tx, 'third')
    })
    expect(await names(db)).toEqual(['a', 'c'])
    const kinds = (await listEventsAfter(db.read, 0, 10)).map(({ kind }) => kind)
    expect(kinds).toEqual(['first', 'second', 'third'])
  })

  test('may hold parts of its own, prepared statements too', async (t) => {
    const { db } = await openSamples(t)
    const addKept = preparedWrite<{ name: string }>()((q, p) => q.insert(samples).values({ name: p.name }))
    await db.write((tx) =>
      tx.attempt(async (outer) => {
        await addKept(outer, { name: 'outer' })
        const inner = outer.attempt(async (part) => {
          await addKept(part, { name: 'inner' })
          throw new Error('not this')
        })
        await expect(inner).rejects.toThrow('not this')
        await outer.attempt((part) => addKept(part, { name: 'kept' }))
      }),
    )
    expect(await names(db)).toEqual(['kept', 'outer'])
  })

  test('answers what it found', async (t) => {
    const { db } = await openSamples(t)
    expect(await db.write((tx) => tx.attempt(async () => 7))).toBe(7)
  })

  test('is undone with the change around it', async (t) => {
    const { db } = await openSamples(t)
    const failing = db.write(async (tx) => {
      await tx.attempt(add('a'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await names(db)).toEqual([])
  })

  test('shuts the change around it while it runs', async (t) => {
    const { db } = await openSamples(t)
    const mixed = db.write((tx) => tx.attempt(() => add('a')(tx)))
    await expect(mixed).rejects.toThrow('an attempt is under way')
    const twoAtOnce = db.write((tx) => Promise.all([tx.attempt(add('a')), tx.attempt(add('b'))]))
    await expect(twoAtOnce).rejects.toThrow('an attempt is under way')
    expect(await names(db)).toEqual([])
  })

  test('fails the change when it was not awaited, and touches no other', async (t) => {
    const { db } = await openSamples(t)
    let left: Promise<unknown> | undefined
    const careless = db.write(async (tx) => {
      left = tx.attempt(async (part) => {
        await sleep(30)
        await add('late')(part)
      })
    })
    const [outcome] = await Promise.allSettled([careless, db.write(add('other'))])
    expect(String((outcome as PromiseRejectedResult).reason)).toContain('an attempt was not awaited')
    await left
    expect(await names(db)).toEqual(['other'])
  })
})
