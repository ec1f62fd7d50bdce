import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addAppeal, decideAppeal, findAppeal } from '@rynek/db/features/moderation/queries/appeals.ts'
import { type CaseRow, findDecidedCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { addStep } from '@rynek/db/features/moderation/queries/steps.ts'
import { countUse } from '@rynek/db/features/phrases/queries.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { AppealDecision, NewAppeal } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceCase } from '../announce.ts'
import { requireMayDecideAppeal, requireNotOwn } from '../policy.ts'
import { tellAuthor } from '../tell.ts'
import { bringBack } from './hide.ts'
import { holdCase } from './hold.ts'

export function appealing({ db }: { db: Database }) {
  return {
    /** The author asks, once, that another moderator looks at the decision. */
    async appeal(person: Person, caseId: number, { text }: NewAppeal): Promise<void> {
      await db.write(async (tx) => {
        const { found, post } = await holdCase(tx, caseId, null)
        // Whose case it is not, is not told that there is one.
        if (post.author.id !== person.id) throw new Problem('not-found', 'not-found')
        const against = await requireStands(tx, found, post)
        if (!(await addAppeal(tx, { caseId, against, text }))) throw new Problem('conflict', 'appeal-once')
        await addStep(tx, { caseId, kind: 'appealed', personId: person.id, text })
        await announceCase(tx, caseId)
      })
    },

    async decideAppeal(person: Person, caseId: number, decision: AppealDecision): Promise<void> {
      await db.write(async (tx) => {
        const { post: before } = await holdCase(tx, caseId, person)
        const appeal = await findAppeal(tx, caseId)
        if (!appeal) throw new Problem('not-found', 'not-found')
        requireNotOwn(person, before.author.id)
        requireMayDecideAppeal(person, appeal)
        const { outcome, reason: answer, phraseId } = decision
        if (phraseId) await countUse(tx, phraseId)
        if (!(await decideAppeal(tx, caseId, { outcome, answer, decidedBy: person.id })))
          throw new Problem('conflict', 'case-decided')
        const post = (outcome === 'reversed' && (await bringBack(tx, before))) || before
        await concludeAppeal(tx, { caseId, post, actorId: person.id }, decision)
      })
    },
  }
}

/** Only the decision under which a post is hidden now can be appealed against; answers who made it. */
async function requireStands(tx: Writer, found: CaseRow, post: PostRow): Promise<number> {
  const last = await findDecidedCaseOf(tx, post.id)
  if (!post.hidden || found.decidedBy === null || last?.id !== found.id)
    throw new Problem('conflict', 'appeal-needless')
  return found.decidedBy
}

type Concluded = { caseId: number; post: PostRow; actorId: number }

async function concludeAppeal(
  tx: Writer,
  { caseId, post, actorId }: Concluded,
  { outcome, reason }: AppealDecision,
): Promise<void> {
  await addStep(tx, { caseId, kind: 'appeal-decided', personId: actorId, text: reason })
  await tellAuthor(tx, 'appeal-decided', { authorId: post.author.id, caseId, reason })
  await announceCase(tx, caseId)
  const action = outcome === 'upheld' ? 'appeal.uphold' : 'appeal.reverse'
  await addAuditEntry(tx, { actorId, action, threadId: post.threadId, postId: post.id, reason })
}
