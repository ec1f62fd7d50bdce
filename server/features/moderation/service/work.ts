import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  type CaseRow,
  changeAssignee,
  findCase,
  removeAssignee,
} from '@rynek/db/features/moderation/queries/cases.ts'
import { addStep, type NewStep } from '@rynek/db/features/moderation/queries/steps.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { announceCase } from '../announce.ts'
import { refusalOf } from '../policy.ts'

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
        const before = await readCase(tx, caseId)
        if (before.assigneeId === person.id && before.decidedAt === null) return
        const taken = await changeAssignee(tx, caseId, { personId: person.id, takeOver })
        if (!taken) throw refusalOf(await readCase(tx, caseId))
        const kind = before.assigneeId === null ? 'taken' : 'taken-over'
        await record(tx, before, { kind, personId: person.id, text: '' })
      })
    },

    async handBack(person: Person, caseId: number): Promise<void> {
      await db.write(async (tx) => {
        const found = await readCase(tx, caseId)
        if (!(await removeAssignee(tx, caseId, person.id))) throw new Problem('conflict', 'case-not-mine')
        await record(tx, found, { kind: 'handed-back', personId: person.id, text: '' })
      })
    },

    /** For other moderators only; the log says that there is one, and not what. */
    async addNote(person: Person, caseId: number, { text }: { text: string }): Promise<void> {
      await db.write(async (tx) =>
        record(tx, await readCase(tx, caseId), { kind: 'note', personId: person.id, text }),
      )
    },
  }
}

async function readCase(tx: Writer, caseId: number): Promise<CaseRow> {
  const found = await findCase(tx, caseId)
  if (!found) throw new Problem('not-found', 'not-found')
  return found
}

type Step = Omit<NewStep, 'caseId'> & { kind: keyof typeof actionOf }

async function record(tx: Writer, { id: caseId, postId }: CaseRow, step: Step): Promise<void> {
  const post = await findPost(tx, postId)
  if (!post) throw new Error(`case ${caseId} is about post ${postId}, which is gone`)
  await addStep(tx, { caseId, ...step })
  await announceCase(tx, caseId)
  const { personId: actorId, kind } = step
  await addAuditEntry(tx, { actorId, action: actionOf[kind], threadId: post.threadId, postId, reason: '' })
}
