import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { addPost, type NewPostRow } from '@rynek/db/features/posts/queries/write.ts'
import { addActivity } from '@rynek/db/features/threads/queries/write.ts'
import { threads } from '@rynek/db/features/threads/tables.ts'
import SQLite from 'better-sqlite3'
import { nextKey } from './site.ts'

/** What one answer that came through the API left behind: the row and its event. */
export type Sample = { post: Omit<NewPostRow, 'sendKey' | 'createdAt'>; data: string }

const kind = 'post.added'

/** The newest answer as it was stored. */
export function sampleOf(dataDir: string): Sample {
  const raw = new SQLite(join(dataDir, 'rynek.sqlite'), { readonly: true })
  const event = raw.prepare('select data from events where kind = ? order by id desc limit 1')
  const { data } = event.get(kind) as { data: string }
  const post = raw.prepare(
    `select thread_id as threadId, kind, parent_id as parentId, author_id as authorId, institution_id as institutionId,
      body, html, renderer from posts where id = ?`,
  )
  const sample = post.get(JSON.parse(data).post.id) as Sample['post']
  raw.close()
  return { post: sample, data }
}

/** The newest 32 threads of a copy of these data, and our writer on it. */
export async function openOurs(from: string, dataDir: string) {
  cpSync(from, dataDir, { recursive: true })
  const db = await openDatabase({ dataDir, now: Date.now })
  return {
    db,
    close: db.close,
    post(sample: Sample, threadId: number): Promise<void> {
      return db.write(async (tx) => {
        await addActivity(tx, threadId, 1)
        await addPost(tx, {
          ...sample.post,
          threadId,
          sendKey: nextKey(),
          createdAt: tx.now,
          unapproved: false,
          newcomer: false,
        })
        tx.emit({ topic: `thread:${threadId}`, kind, data: JSON.parse(sample.data) })
      })
    },
  }
}

/** A copy of these data under better-sqlite3 as it comes, with the log and the flush that make a commit durable. */
export function openRaw(from: string, dataDir: string) {
  cpSync(from, dataDir, { recursive: true })
  const raw = new SQLite(join(dataDir, 'rynek.sqlite'))
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  return { raw, post: rawPost(raw), close: () => raw.close() }
}

/** The same rows by hand: thread, post, event; one transaction and one flush each. */
function rawPost(raw: SQLite.Database) {
  const thread = raw.prepare('update threads set answers = answers + 1, last_activity_at = ? where id = ?')
  const post = raw.prepare(
    `insert into posts (thread_id, kind, parent_id, author_id, institution_id, body, html, renderer, send_key, created_at)
      values (@threadId, @kind, @parentId, @authorId, @institutionId, @body, @html, @renderer, @sendKey, @createdAt)`,
  )
  const event = raw.prepare(
    `insert into events (topic, prev, kind, data, at)
      values (@topic, (select max(id) from events where topic = @topic), @kind, @data, @at)`,
  )
  const change = raw.transaction((sample: Sample, threadId: number) => {
    const at = Date.now()
    thread.run(at, threadId)
    post.run({ ...sample.post, threadId, sendKey: nextKey(), createdAt: at })
    event.run({ topic: `thread:${threadId}`, kind, data: JSON.stringify(JSON.parse(sample.data)), at })
  })
  return (sample: Sample, threadId: number): void => change.immediate(sample, threadId)
}

/** So many threads nobody else reads: writers spread over them as people do. */
export async function threadIdsOf({ db }: { db: Awaited<ReturnType<typeof openDatabase>> }, wanted: number) {
  return (await db.read.select({ id: threads.id }).from(threads).limit(wanted)).map(({ id }) => id)
}
