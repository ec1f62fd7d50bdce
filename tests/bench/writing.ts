import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { addPerson } from '@rynek/db/features/accounts/queries.ts'
import { addDemoOffice } from '@rynek/db/features/institutions/queries.ts'
import { listAnswers } from '@rynek/db/features/posts/queries/list.ts'
import { addPost } from '@rynek/db/features/posts/queries/write.ts'
import { addActivity, addThread } from '@rynek/db/features/threads/queries/write.ts'
import SQLite from 'better-sqlite3'
import { inTurn, type Row, rateOf, row, times } from './measure.ts'
import { nextKey, type Site, signIn } from './site.ts'

const writers = 32
const seconds = 3
const body = 'Odpowiedź z liczbami: 12 szkół, 4 miesiące, 9 800 zł. '.repeat(4)
const html = `<p>${body}</p>`

/** Posts through the whole HTTP API, 32 writers at once, against the bare inserts, a transaction each. */
export async function throughHttp(site: Site): Promise<Row> {
  const question = { title: 'Wątek do pomiaru zapisu', body, topic: 'edu-dziennik', cityType: 'MSR' }
  const { id } = (await (await site.post('/api/threads', question)).json()) as { id: number }
  const cookies = await Promise.all(
    ['anna', 'piotr', 'maria', 'tomasz'].map((person) => signIn(site.address, person)),
  )
  const post = async (writer: number) => {
    const answer = await site.post(`/api/threads/${id}/posts`, { body }, cookies[writer % cookies.length])
    if (answer.status !== 201) throw new Error(`posting answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  const bare = await openStore()
  const { ours, baseline, ratio } = await inTurn(
    3,
    () => rateOf(post, { atOnce: writers, seconds }),
    async () => bare.rawRate(),
  )
  await bare.close()
  const measured = `${times(ratio)} (${Math.round(ours)} / ${Math.round(baseline)} per s)`
  return row(
    'durable posts through the HTTP API, 32 writers / raw inserts, one transaction each',
    '≥ 0.6 ×',
    measured,
    ratio >= 0.6,
  )
}

/** The same rows through `db.write` alone. */
export async function throughWrite(): Promise<Row> {
  const store = await openStore()
  const { ours, baseline, ratio } = await inTurn(
    3,
    () => rateOf(store.post, { atOnce: writers, seconds }),
    async () => store.rawRate(),
  )
  await store.close()
  const measured = `${times(ratio)} (${Math.round(ours)} / ${Math.round(baseline)} per s)`
  return row('the same through db.write alone', '≥ 1.5 ×', measured, ratio >= 1.5)
}

/** A page of 20 posts with their authors, prepared by us and prepared by hand. */
export async function readPage(): Promise<Row> {
  const store = await openStore()
  for (let at = 0; at < 30; at++) await store.post()
  const ours = () => rateOf(() => listAnswers(store.db.read, store.threadId, 0), { atOnce: 1, seconds: 1 })
  const statement =
    store.raw.prepare(`select p.*, a.name, a.position, a.roles, i.name as office, i.city_type, i.voivodeship, i.population
    from posts p join people a on a.id = p.author_id join institutions i on i.id = p.institution_id
    where p.thread_id = ? and p.kind = 'answer' and p.id > ? order by p.id limit 21`)
  const bare = () => rateOf(async () => statement.all(store.threadId, 0), { atOnce: 1, seconds: 1 })
  const { ratio } = await inTurn(5, ours, bare)
  await store.close()
  return row(
    'a page of 20 posts from the data layer / raw prepared better-sqlite3',
    '≥ 0.5 ×',
    times(ratio),
    ratio >= 0.5,
  )
}

/** A database of its own with one thread, our writer on it and a bare connection to a second one just like it. */
async function openStore() {
  const folders = [mkdtempSync(join(tmpdir(), 'rynek-bench-')), mkdtempSync(join(tmpdir(), 'rynek-bench-'))]
  const [db, other] = await Promise.all(folders.map((dataDir) => openDatabase({ dataDir, now: Date.now })))
  if (!db || !other) throw new Error('no database')
  const ids = await prepare(db)
  await prepare(other)
  await other.close()
  const raw = new SQLite(join(`${folders[1]}`, 'rynek.sqlite'))
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  return {
    db,
    raw,
    threadId: ids.threadId,
    post: () =>
      db.write(async (tx) => {
        const row = {
          ...ids,
          kind: 'answer' as const,
          parentId: null,
          body,
          html,
          renderer: 1,
          sendKey: nextKey(),
        }
        const { id } = await addPost(tx, { ...row, createdAt: tx.now })
        await addActivity(tx, ids.threadId, 1)
        tx.emit({ topic: `thread:${ids.threadId}`, kind: 'post.added', data: { id, html } })
      }),
    rawRate: () => rawRate(raw, ids),
    async close() {
      raw.close()
      await db.close()
      for (const folder of folders) rmSync(folder, { recursive: true })
    },
  }
}

type Ids = { threadId: number; authorId: number; institutionId: number }

async function prepare(db: Awaited<ReturnType<typeof openDatabase>>): Promise<Ids> {
  return db.write(async (tx) => {
    const office = {
      code: '990101',
      unit: 'Brzezinki',
      name: 'Urząd Miasta Brzezinek',
      kind: 'gmina' as const,
      cityType: 'MSR' as const,
    }
    const institutionId = await addDemoOffice(tx, {
      ...office,
      voivodeship: '14',
      county: '',
      population: 31_000,
    })
    const person = {
      name: 'Anna Zielińska',
      email: 'a@b.example',
      emailKey: 'a@b.example',
      passwordHash: null,
      position: 'inspektor',
    }
    const { id: authorId } = await addPerson(tx, {
      ...person,
      institutionId,
      roles: ['member'],
      createdAt: tx.now,
    })
    const by = { authorId, institutionId, createdAt: tx.now }
    const { id: threadId } = await addThread(tx, {
      title: 'Wątek do pomiaru',
      topic: 'edu-dziennik',
      cityType: 'MSR',
      ...by,
    })
    return { threadId, authorId, institutionId }
  })
}

/** The same rows by hand: post, thread, event; one transaction and one flush each. */
async function rawRate(raw: SQLite.Database, { threadId, authorId, institutionId }: Ids): Promise<number> {
  const post =
    raw.prepare(`insert into posts (thread_id, kind, author_id, institution_id, body, html, renderer, send_key, created_at)
    values (?, 'answer', ?, ?, ?, ?, 1, ?, ?)`)
  const thread = raw.prepare('update threads set answers = answers + 1, last_activity_at = ? where id = ?')
  const event = raw.prepare(
    'insert into events (topic, prev, kind, data, at) values (@topic, (select max(id) from events where topic = @topic), @kind, @data, @at)',
  )
  const change = raw.transaction(() => {
    const at = Date.now()
    const { lastInsertRowid } = post.run(threadId, authorId, institutionId, body, html, nextKey(), at)
    thread.run(at, threadId)
    event.run({
      topic: `thread:${threadId}`,
      kind: 'post.added',
      data: JSON.stringify({ id: Number(lastInsertRowid), html }),
      at,
    })
  })
  return rateOf(async () => change.immediate(), { atOnce: 1, seconds })
}
