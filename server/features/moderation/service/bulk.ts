import type { Database, Writer } from '@rynek/db/core/database.ts'
import { hasOpenAppeal } from '@rynek/db/features/moderation/queries/appeals.ts'
import { findOpenCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { countUse } from '@rynek/db/features/phrases/queries.ts'
import { findJudged, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { type HeldThread, holdJudged } from '@rynek/db/features/threads/queries/find.ts'
import type { BulkOutcome } from '@rynek/shared/features/moderation/kinds.ts'
import type { BulkAnswer, BulkDecision } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { isOwn, mayModerate } from '../policy.ts'
import { settle } from './hide.ts'
import type { Judgement } from './judge.ts'

export function decidingMany({ db }: { db: Database }) {
  return {
    /** One decision and one reason for many posts, an entry of the log each; says of every post what became of it. */
    async decideMany(person: Person, { postIds, phraseId, ...given }: BulkDecision): Promise<BulkAnswer> {
      return db.write(async (tx) => {
        if (phraseId) await countUse(tx, phraseId)
        const found = await holdPosts(tx, postIds)
        const judgement = { ...given, actorId: person.id }
        const outcomes = new Map<number, BulkOutcome>()
        for (const { thread, post } of found) {
          const outcome = mayModerate(person, thread) && (await decideOne(tx, person, post, judgement))
          outcomes.set(post.id, outcome || 'outside-scope')
        }
        return { items: postIds.map((postId) => ({ postId, outcome: outcomes.get(postId) ?? 'unknown' })) }
      })
    },
  }
}

async function decideOne(
  tx: Writer,
  person: Person,
  post: PostRow,
  judgement: Judgement,
): Promise<BulkOutcome> {
  if (isOwn(person, post.author.id)) return 'own'
  if (await hasOpenAppeal(tx, post.id)) return 'appealed'
  const open = await findOpenCaseOf(tx, post.id)
  if (!open && (judgement.decision === 'keep' || post.unapproved)) return 'nothing-reported'
  const another = open && open.assigneeId !== null && open.assigneeId !== person.id
  if (another) return 'taken'
  return (await settle(tx, post, judgement)) ? 'done' : 'unchanged'
}

type Held = { thread: HeldThread; post: PostRow }

/**
 * The posts that are there, once all their threads are held, in the order of ids; then in that of topics, whose counts
 * change. So moderators whose selections overlap wait for each other, and never both.
 */
async function holdPosts(tx: Writer, postIds: readonly number[]): Promise<Held[]> {
  const threadIds = (await listPosts(tx, postIds)).map(({ threadId }) => threadId)
  const threads = new Map<number, HeldThread>()
  for (const id of [...new Set(threadIds)].sort((one, other) => one - other)) {
    const thread = await holdJudged(tx, id)
    if (thread) threads.set(id, thread)
  }
  const held = (await listPosts(tx, postIds)).flatMap((post) => {
    const thread = threads.get(post.threadId)
    return thread ? [{ thread, post }] : []
  })
  return held.sort((one, other) => (one.thread.topic < other.thread.topic ? -1 : 1))
}

async function listPosts(tx: Writer, postIds: readonly number[]): Promise<PostRow[]> {
  const rows: PostRow[] = []
  for (const id of postIds) {
    const row = await findJudged(tx, id)
    if (row) rows.push(row)
  }
  return rows
}
