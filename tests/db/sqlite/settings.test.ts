import { join } from 'node:path'
import { openConnection, requireSettings } from '@rynek/db/core/sqlite/connection.ts'
import { sqliteFile } from '@rynek/db/core/sqlite/engine.ts'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { newFolder, newPlace, type Test } from '../../support/database.ts'
import { openAgain } from '../samples.ts'

function open(t: Test, file: string) {
  const connection = openConnection(file)
  t.onTestFinished(() => void connection.close())
  return connection
}
const newFile = (t: Test) => join(newFolder(t), 'any.sqlite')

describe('a connection', () => {
  test('is durable again when the file is opened again', (t) => {
    const file = newFile(t)
    openConnection(file).close()
    const bare = new SQLite(file)
    // The trap itself: opened without us, the file is in WAL mode and only half as durable.
    expect(bare.pragma('synchronous', { simple: true })).toBe(1)
    bare.close()
    expect(open(t, file).pragma('synchronous', { simple: true })).toBe(2)
  })

  const wrong: [pragma: string, statement: string][] = [
    ['journal_mode=delete', 'journal_mode = DELETE'],
    ['synchronous=1', 'synchronous = NORMAL'],
    ['foreign_keys=0', 'foreign_keys = OFF'],
    ['trusted_schema=1', 'trusted_schema = ON'],
  ]
  for (const [named, statement] of wrong) {
    test(`is refused with ${named}, which is named`, (t) => {
      const connection = open(t, newFile(t))
      requireSettings(connection)
      connection.pragma(statement)
      expect(() => requireSettings(connection)).toThrow(`SQLite has ${named} and must have`)
    })
  }

  test('is refused where there is no log to write ahead', () => {
    expect(() => openConnection(':memory:')).toThrow('SQLite has journal_mode=memory and must have wal')
  })

  test('never waits long for another process: the event loop would stop', async (t) => {
    const place = await newPlace(t)
    await openAgain(t, place)
    const holder = open(t, sqliteFile(place.dataDir))
    const other = open(t, sqliteFile(place.dataDir))
    holder.exec('BEGIN IMMEDIATE')
    expect(other.pragma('busy_timeout', { simple: true })).toBeLessThanOrEqual(100)
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked')
    holder.exec('ROLLBACK')
  })
})
