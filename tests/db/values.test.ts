import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openSamples, samples } from './samples.ts'

const whole = {
  name: 'całość',
  note: 'zażółć gęślą jaźń 👩‍🚒\n\t"\'\\',
  size: 2_147_483_647,
  share: 0.1,
  shown: true,
  seenAt: 1_795_420_800_123,
  details: { b: [1, 'dwa', null, true], a: { deep: { er: 'ł' } } },
  parentId: null,
}

describe('what is stored comes back the same', () => {
  test('in every kind of column', async (t) => {
    const { db } = await openSamples(t)
    const [stored] = await db.write((tx) => tx.insert(samples).values(whole).returning())
    expect(stored).toEqual({ id: 1, ...whole })
    for (const reader of [db.read, db.slow]) expect(await reader.select().from(samples)).toEqual([stored])
  })

  test('nothing, where nothing was given', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values({ name: 'bare' }))
    const [bare] = await db.read.select().from(samples)
    expect(bare).toEqual({
      id: 1,
      name: 'bare',
      note: null,
      size: 0,
      share: null,
      shown: false,
      seenAt: null,
      details: null,
      parentId: null,
    })
  })

  test('any JSON', async (t) => {
    const { db } = await openSamples(t)
    const values = [
      'tekst',
      '',
      0,
      -1.5,
      true,
      false,
      [],
      {},
      [[]],
      { '': null },
      '5',
      '{"a":1}',
      2 ** 53 - 1,
    ]
    await db.write((tx) =>
      tx.insert(samples).values(values.map((details, at) => ({ name: `${at}`.padStart(2, '0'), details }))),
    )
    const rows = await db.read.select({ details: samples.details }).from(samples).orderBy(asc(samples.name))
    expect(rows.map(({ details }) => details)).toEqual(values)
    await db.write(async (tx) => {
      for (const data of values) tx.emit({ topic: 'lists', kind: 'said', data })
    })
  })

  test('a flag in conditions and changes', async (t) => {
    const { db } = await openSamples(t)
    await db.write((tx) => tx.insert(samples).values([{ name: 'a', shown: true }, { name: 'b' }]))
    const shown = () => db.read.select({ name: samples.name }).from(samples).where(eq(samples.shown, true))
    expect(await shown()).toEqual([{ name: 'a' }])
    await db.write((tx) => tx.update(samples).set({ shown: false }).where(eq(samples.shown, true)))
    expect(await shown()).toEqual([])
    const raw = await db.read.select({ is: sql`${samples.size} = 0`.mapWith(Boolean) }).from(samples)
    expect(raw).toEqual([{ is: true }, { is: true }])
  })
})

describe('both engines agree', () => {
  test('on the order of texts: bytewise', async (t) => {
    const { db } = await openSamples(t)
    const words = ['ż', 'z', 'Z', 'a', 'ą', 'A', '_', ' ', '1', '10', '2', 'Ł', 'l', '😀']
    await db.write((tx) => tx.insert(samples).values(words.map((name) => ({ name }))))
    const bytewise = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    const rows = await db.read.select({ name: samples.name }).from(samples).orderBy(asc(samples.name))
    expect(rows.map(({ name }) => name)).toEqual(bytewise)
    const between = and(gt(samples.name, '1'), lt(samples.name, 'a'))
    const some = await db.read
      .select({ name: samples.name })
      .from(samples)
      .where(between)
      .orderBy(desc(samples.name))
    expect(some.map(({ name }) => name)).toEqual(
      bytewise.filter((word) => word > '1' && word < 'a').toReversed(),
    )
  })

  test('on counting, sums, lists, conflicts and what comes back', async (t) => {
    const { db } = await openSamples(t)
    const rows = [1, 2, 3].map((size) => ({ name: `n${size}`, size }))
    await db.write((tx) => tx.insert(samples).values(rows))
    expect(await db.read.$count(samples, gt(samples.size, 1))).toBe(2)
    const [sum] = await db.read.select({ of: sql`sum(${samples.size})`.mapWith(Number) }).from(samples)
    expect(sum).toEqual({ of: 6 })
    const listed = (names: string[]) => db.read.select().from(samples).where(inArray(samples.name, names))
    expect(await listed(['n1', 'n3'])).toHaveLength(2)
    expect(await listed([])).toEqual([])
    const again = await db.write((tx) =>
      tx
        .insert(samples)
        .values({ name: 'n1', size: 9 })
        .onConflictDoUpdate({ target: samples.name, set: { size: sql`excluded.size + ${samples.size}` } })
        .returning({ id: samples.id, size: samples.size }),
    )
    expect(again).toEqual([{ id: 1, size: 10 }])
    const nothing = await db.write((tx) =>
      tx.insert(samples).values({ name: 'n1' }).onConflictDoNothing().returning(),
    )
    expect(nothing).toEqual([])
  })

  test('on ids: rising, and never given twice', async (t) => {
    const { db } = await openSamples(t)
    const add = (name: string) =>
      db.write((tx) => tx.insert(samples).values({ name }).returning({ id: samples.id }))
    const [first] = await add('a')
    await db.write((tx) => tx.delete(samples))
    const [second] = await add('b')
    expect(second!.id).toBeGreaterThan(first!.id)
  })

  test('on refusing what is no row of this table', async (t) => {
    const { db } = await openSamples(t)
    const orphan = db.write((tx) => tx.insert(samples).values({ name: 'a', parentId: 12 }))
    expect(await orphan.catch(databaseErrorKind)).toBe('foreign')
  })
})
