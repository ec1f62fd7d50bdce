import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Database } from '@rynek/db/core/database.ts'
import { dialect } from '@rynek/db/core/dialect.ts'
import { openDatabase, type Place } from '@rynek/db/core/open.ts'
import postgres from 'postgres'
import { inject, type TestContext } from 'vitest'
import { migrated } from './postgres.ts'
import { newScratch } from './scratch.ts'

const empty = 'template1'

export type Test = Pick<TestContext, 'onTestFinished'>

/** A fresh migrated database on the engine of this run; closed and removed when the test ends. */
export async function openTestDatabase(t: Test, now: () => number = Date.now): Promise<Database> {
  const db = await openDatabase({ ...(await newPlace(t, migrated)), now })
  t.onTestFinished(() => db.close())
  return db
}

/** Where a database of its own may be made. Its removal runs after whatever the test registers later. */
export async function newPlace(t: Test, template = empty): Promise<Omit<Place, 'now'>> {
  const dataDir = newFolder(t)
  return dialect === 'postgres' ? { dataDir, url: await createPostgresDatabase(t, template) } : { dataDir }
}

/** An empty folder; removed when the test ends. */
export function newFolder(t: Test): string {
  const folder = newScratch('test')
  t.onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function createPostgresDatabase(t: Test, template: string): Promise<string> {
  const server = inject('postgres')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name} template ${template} strategy file_copy`)
  t.onTestFinished(async () => {
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  })
  return `${server}/${name}`
}
