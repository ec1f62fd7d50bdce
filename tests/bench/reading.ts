import { join } from 'node:path'
import { listAnswers } from '@rynek/db/features/posts/queries/list.ts'
import { compared, inTurn, type Row, rateOf } from './measure.ts'
import { openOurs, openRaw, sampleOf, threadIdsOf } from './store.ts'

const byHand = `select p.id, p.thread_id as threadId, p.kind, p.parent_id as parentId,
    case when p.hidden = 0 then p.html else '' end as html, p.version, p.votes, p.works_here as worksHere, p.hidden,
    p.deleted_at as deletedAt, p.created_at as createdAt, p.edited_at as editedAt, a.id as authorId, a.name as author, a.position, a.roles,
    i.id as officeId, i.name as office, i.city_type as cityType, i.voivodeship, i.population
  from posts p join people a on a.id = p.author_id join institutions i on i.id = p.institution_id
  where p.thread_id = ? and p.kind = 'answer' and p.id > ? order by p.id limit 21`

/** A full page of answers with their authors and offices, asked for by us and by hand. */
export async function readPage(from: string, folder: string): Promise<Row> {
  const ours = await openOurs(from, join(folder, 'reading'))
  const [threadId = 0] = await threadIdsOf(ours, 1)
  const sample = sampleOf(from)
  for (let at = 0; at < 21; at++) await ours.post(sample, threadId)
  await ours.close()

  const { db, close } = await openOurs(join(folder, 'reading'), join(folder, 'reading-ours'))
  const bare = openRaw(join(folder, 'reading'), join(folder, 'reading-raw'))
  const statement = bare.raw.prepare(byHand)
  const rates = await inTurn(
    9,
    () => rateOf(() => listAnswers(db.read, threadId, 0), { atOnce: 1, seconds: 0.5 }),
    () => rateOf(async () => statement.all(threadId, 0), { atOnce: 1, seconds: 0.5 }),
  )
  await close()
  bare.close()
  return compared('a page of 20 posts from the data layer / raw prepared better-sqlite3', rates, 0.5)
}
