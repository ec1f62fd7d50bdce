import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dialect } from '@rynek/db/core/dialect.ts'
import { migrate } from '@rynek/db/core/migrate.ts'
import {
  listMigrations,
  type Migration,
  migrationsFolder,
  pendingOf,
  readJournal,
} from '@rynek/db/core/migrations.ts'
import { migratePostgres } from '@rynek/db/core/postgres/migrate.ts'
import { migrateSqlite } from '@rynek/db/core/sqlite/migrate.ts'
import { describe, expect, test } from 'vitest'
import { newFolder, newPlace } from '../support/database.ts'
import { openAgain, runDirectly } from './samples.ts'

type Place = Awaited<ReturnType<typeof newPlace>>
const step = (name: string, sql: string): Migration => ({ name, sql, hash: `${name}:${sql.length}` })

async function apply(place: Place, migrations: Migration[]): Promise<string[]> {
  const done: string[] = []
  const parts = { migrations, now: () => 7, progress: (name: string) => done.push(name) }
  if (place.url) await migratePostgres({ url: place.url, ...parts })
  else migrateSqlite({ dataDir: place.dataDir, ...parts })
  return done
}

const parent = step('0000_parent', 'create table parents (id integer primary key, name text)')
const child = step(
  '0001_child',
  'create table children (id integer primary key, parent integer references parents (id) on delete cascade)',
)

describe('migrating', () => {
  test('a second time does nothing', async (t) => {
    const place = await newPlace(t)
    const lines: string[] = []
    await migrate({ ...place, now: Date.now, progress: (line) => lines.push(line) })
    expect(lines).toEqual(listMigrations(migrationsFolder(dialect)).map(({ name }) => name))
    await migrate({ ...place, now: Date.now, progress: (line) => lines.push(line) })
    expect(await runDirectly(place, 'select name from migrations order by name')).toEqual(
      lines.map((name) => ({ name })),
    )
  })

  test('from several servers at once leaves one schema and one epoch', async (t) => {
    const place = await newPlace(t)
    const servers = await Promise.all(Array.from({ length: 5 }, () => openAgain(t, place)))
    expect(new Set(servers.map(({ epoch }) => epoch)).size).toBe(1)
    expect(servers[0]?.epoch).toMatch(/^[0-9a-f]{8}$/)
    expect((await openAgain(t, place)).epoch).toBe(servers[0]?.epoch)
  })

  test('does what is new, and what was merged late', async (t) => {
    const place = await newPlace(t)
    expect(await apply(place, [child, parent].slice(1))).toEqual(['0000_parent'])
    const late = step('0000_late', 'create table late (id integer)')
    expect(await apply(place, [late, parent, child])).toEqual(['0000_late', '0001_child'])
    expect(await apply(place, [late, parent, child])).toEqual([])
  })

  test('undoes everything when one step fails', async (t) => {
    const place = await newPlace(t)
    const wrong = step('0001_wrong', 'create table half (id integer); insert into nowhere values (1)')
    await expect(apply(place, [parent, wrong])).rejects.toThrow('nowhere')
    await expect(runDirectly(place, 'select * from half')).rejects.toThrow('half')
    expect(await apply(place, [parent, child])).toEqual(['0000_parent', '0001_child'])
  })

  test('refuses a database that is newer, or was made otherwise', async (t) => {
    const place = await newPlace(t)
    await apply(place, [parent, child])
    await expect(apply(place, [parent])).rejects.toThrow('the database is newer than this version')
    const changed = { ...parent, hash: 'other' }
    await expect(apply(place, [changed, child])).rejects.toThrow(
      '0000_parent has changed since it was applied',
    )
    expect(() => pendingOf([parent], [child])).toThrow('it has migration 0001_child')
  })
})

describe('the migrations that are kept', () => {
  test('say all that the tables say', { timeout: 60_000 }, (t) => {
    const folder = newFolder(t)
    cpSync(migrationsFolder(dialect), folder, { recursive: true })
    const before = readJournal(folder).length
    const db = join(migrationsFolder(dialect), '..', '..')
    const kind = dialect === 'postgres' ? 'postgresql' : 'sqlite'
    const options = ['--dialect', kind, '--schema', './core/schema.ts', '--casing', 'snake_case']
    const generated = spawnSync(
      'node',
      ['node_modules/drizzle-kit/bin.cjs', 'generate', ...options, '--out', relative(db, folder)],
      { cwd: db, encoding: 'utf8' },
    )
    expect(generated.status, generated.stderr).toBe(0)
    expect(readJournal(folder).length, 'run pnpm db:new-migration NAME').toBe(before)
  })

  test('rise in time; one that does not is named', (t) => {
    expect(readJournal(migrationsFolder(dialect)).length).toBeGreaterThan(0)
    const folder = newFolder(t)
    cpSync(migrationsFolder(dialect), folder, { recursive: true })
    const entries = [
      { tag: '0000_first', when: 20 },
      { tag: '0001_merged_late', when: 10 },
    ]
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }))
    expect(() => listMigrations(folder)).toThrow('0001_merged_late is not newer')
  })
})
