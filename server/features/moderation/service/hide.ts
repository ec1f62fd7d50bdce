import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { hasOpenAppeal } from '@rynek/db/features/moderation/queries/appeals.ts'
import { closeCaseOf, findDecidedCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { addStep } from '@rynek/db/features/moderation/queries/steps.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { changeToVisible, isForgotten } from '@rynek/db/features/posts/queries/moderate.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { approve } from '../../approvals/judge.ts'
import { announceRestoring } from '../../posts/announce.ts'
import { announceCase } from '../announce.ts'
import { appealWaits, requireNotOwn } from '../policy.ts'
import { tellAuthor } from '../tell.ts'
import { holdPost } from './hold.ts'
import { carryOut, conclude, type Judgement } from './judge.ts'

type Hiding = { hidden: boolean; reason: string }

export function hiding({ db }: { db: Database }) {
  return {
    /** Takes a post out of sight where it stands, or brings it back. */
    async setHidden(person: Person, postId: number, { hidden, reason }: Hiding): Promise<void> {
      await db.write(async (tx) => {
        const post = await holdPost(tx, postId, person)
        requireNotOwn(person, post.author.id)
        if (await hasOpenAppeal(tx, postId)) throw appealWaits()
        if (!hidden) await restorePost(tx, post, { actorId: person.id, reason })
        else await settle(tx, post, { decision: 'hide', reason, actorId: person.id })
      })
    },
  }
}

/** A decision outside a case takes the case with it. False when nothing had to be done. */
export async function settle(tx: Writer, before: PostRow, judgement: Judgement): Promise<boolean> {
  const post = await carryOut(tx, before, judgement)
  if (!post) return false
  const { decision, reason, actorId: decidedBy } = judgement
  const caseId = await closeCaseOf(tx, post.id, { decision, reason, decidedBy })
  await conclude(tx, { caseId, before, post }, judgement)
  return true
}

type Restoring = { actorId: number; reason: string }

async function restorePost(tx: Writer, post: PostRow, { actorId, reason }: Restoring): Promise<void> {
  if (!(await bringBack(tx, post))) return
  const under = await findDecidedCaseOf(tx, post.id)
  if (under) {
    await addStep(tx, { caseId: under.id, kind: 'restored', personId: actorId, text: reason })
    await tellAuthor(tx, 'moderation-restored', { authorId: post.author.id, caseId: under.id, reason })
    await announceCase(tx, under.id)
  }
  const { threadId, id: postId } = post
  await addAuditEntry(tx, { actorId, action: 'post.restore', threadId, postId, reason })
}

/**
 * The post as it was; it is not accepted again by itself. One that was refused gets its place at last. Nothing when it
 * is there already; a refusal once its text is forgotten.
 */
export async function bringBack(tx: Writer, post: PostRow): Promise<PostRow | undefined> {
  if (await isForgotten(tx, post.id)) throw new Problem('conflict', 'text-forgotten')
  if (post.unapproved) return approve(tx, post)
  const restored = await changeToVisible(tx, post.id)
  if (restored) await announceRestoring(tx, restored)
  return restored && post
}
