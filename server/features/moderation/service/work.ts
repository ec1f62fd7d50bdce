import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { changeAssignee, removeAssignee } from '@rynek/db/features/moderation/queries/cases.ts'
import { addStep, type NewStep } from '@rynek/db/features/moderation/queries/steps.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { announceCase } from '../announce.ts'
import { refusalOf } from '../policy.ts'
import { holdCase } from './hold.ts'

const actionOf = {
  taken: 'case.take',
  'taken-over': 'case.take-over',
  'handed-back': 'case.hand-back',
  note: 'case.note',
} as const

export function workingOnCases({ db }: { db: Database }) {
  return {
    /** Says that I work on it. What another has is taken over only when that is said. */
    async take(person: Person, caseId: number, { takeOver }: { takeOver: boolean }): Promise<void> {
      await db.write(async (tx) => {
        const { found: before, post } = await holdCase(tx, caseId, person)
        if (before.assigneeId === person.id && before.decidedAt === null) return
        const taken = await changeAssignee(tx, caseId, { personId: person.id, takeOver })
        if (!taken) throw refusalOf(before)
        const kind = before.assigneeId === null ? 'taken' : 'taken-over'
        await record(tx, { caseId, post }, { kind, personId: person.id, text: '' })
      })
    },

    async handBack(person: Person, caseId: number): Promise<void> {
      await db.write(async (tx) => {
        const { post } = await holdCase(tx, caseId, person)
        if (!(await removeAssignee(tx, caseId, person.id))) throw new Problem('conflict', 'case-not-mine')
        await record(tx, { caseId, post }, { kind: 'handed-back', personId: person.id, text: '' })
      })
    },

    /** For other moderators only; the log says that there is one, and not what. */
    async addNote(person: Person, caseId: number, { text }: { text: string }): Promise<void> {
      await db.write(async (tx) => {
        const { post } = await holdCase(tx, caseId, person)
        await record(tx, { caseId, post }, { kind: 'note', personId: person.id, text })
      })
    },
  }
}

type Step = Omit<NewStep, 'caseId'> & { kind: keyof typeof actionOf }
type Recorded = { caseId: number; post: PostRow }

async function record(tx: Writer, { caseId, post }: Recorded, step: Step): Promise<void> {
  await addStep(tx, { caseId, ...step })
  await announceCase(tx, caseId)
  const { personId: actorId, kind } = step
  const { threadId, id: postId } = post
  await addAuditEntry(tx, { actorId, action: actionOf[kind], threadId, postId, reason: '' })
}
