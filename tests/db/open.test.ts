import { dialect, dialectOf } from '@rynek/db/core/dialect.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { expect, test } from 'vitest'
import { newPlace } from '../support/database.ts'
import { openAgain } from './samples.ts'

test('an address chooses its engine', () => {
  expect(dialectOf('postgres://localhost/rynek')).toBe('postgres')
  expect(dialectOf('postgresql://localhost/rynek')).toBe('postgres')
  for (const other of [undefined, '', 'data/rynek.sqlite', 'mysql://localhost']) {
    expect(dialectOf(other)).toBe('sqlite')
  }
})

test('a database of the other engine is not opened', async (t) => {
  const { dataDir } = await newPlace(t)
  const url = dialect === 'postgres' ? undefined : 'postgres://localhost/rynek'
  await expect(openDatabase({ url, dataDir, now: Date.now })).rejects.toThrow(`was started for ${dialect}`)
})

test('the epoch belongs to the database, not to who opens it', async (t) => {
  const place = await newPlace(t)
  const first = await openAgain(t, place)
  const again = await openAgain(t, place)
  const other = await openAgain(t, await newPlace(t))
  expect(again.epoch).toBe(first.epoch)
  expect(other.epoch).not.toBe(first.epoch)
})
