import { migrateSqlite } from '@rynek/db/core/sqlite/migrate.ts'
import { describe, expect, test } from 'vitest'
import { newPlace } from '../../support/database.ts'
import { runDirectly } from '../samples.ts'

type Place = Awaited<ReturnType<typeof newPlace>>

const start = `
  create table threads (id integer primary key, title text);
  create table posts (id integer primary key, thread_id integer not null references threads (id) on delete cascade);
  insert into threads values (1, 'a');
  insert into posts values (1, 1), (2, 1);`

// As the generator writes it when a column changes.
const rebuild = `
  PRAGMA foreign_keys=OFF;--> statement-breakpoint
  CREATE TABLE __new_threads (id integer primary key, title text not null);--> statement-breakpoint
  INSERT INTO __new_threads SELECT id, title FROM threads;--> statement-breakpoint
  DROP TABLE threads;--> statement-breakpoint
  ALTER TABLE __new_threads RENAME TO threads;--> statement-breakpoint
  PRAGMA foreign_keys=ON;`

function apply(place: Place, ...steps: string[]): void {
  const migrations = steps.map((sql, at) => ({ name: `000${at}`, sql, hash: String(sql.length) }))
  migrateSqlite({ dataDir: place.dataDir, migrations, now: Date.now, progress: () => undefined })
}

describe('a migration of SQLite', () => {
  test('that rebuilds a table keeps the rows that point at it', async (t) => {
    const place = await newPlace(t)
    apply(place, start)
    apply(place, start, rebuild)
    expect(await runDirectly(place, 'select * from posts')).toEqual([
      { id: 1, thread_id: 1 },
      { id: 2, thread_id: 1 },
    ])
  })

  test('that would leave rows pointing at nothing is undone and refused', async (t) => {
    const place = await newPlace(t)
    apply(place, start)
    expect(() => apply(place, start, 'delete from threads')).toThrow('2 rows that point at nothing')
    expect(await runDirectly(place, 'select * from threads')).toHaveLength(1)
    expect(await runDirectly(place, 'select name from migrations')).toEqual([{ name: '0000' }])
  })
})
