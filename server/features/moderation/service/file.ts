import type { Database, Reader } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { findAppeal } from '@rynek/db/features/moderation/queries/appeals.ts'
import { type CaseRow, findCase } from '@rynek/db/features/moderation/queries/cases.ts'
import { listEarlier } from '@rynek/db/features/moderation/queries/people.ts'
import { type CaseView, findCaseView, listReports } from '@rynek/db/features/moderation/queries/queue.ts'
import { listNames, listSteps } from '@rynek/db/features/moderation/queries/steps.ts'
import { findJudged, findPost, findQuestion } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { CaseFile } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { isOwn, mayDecideAppeal, mayModerate } from '../policy.ts'
import { toAppeal, toQueueCase } from '../views.ts'

export function filing({ db }: { db: Database }) {
  return {
    /** Everything a moderator needs to decide one case. */
    async findFile(person: Person, caseId: number): Promise<CaseFile> {
      const lastEvent = await lastEventId(db.read)
      const view = await findCaseView(db.read, caseId)
      const row = await findCase(db.read, caseId)
      if (!view || !row) throw new Problem('not-found', 'not-found')
      const names = await listNames(db.read, [row.assigneeId ?? 0, row.decidedBy ?? 0])
      const appeal = await findAppeal(db.read, caseId)
      const reports = await listReports(db.read, [caseId])
      const earlier = await listEarlier(db.read, { authorId: view.author.id, caseId })
      return {
        case: toQueueCase(view, { reports, names }),
        above: await findAbove(db.read, view),
        decided: toDecided(row, names),
        appeal: toAppeal(appeal),
        steps: await listSteps(db.read, caseId),
        earlier: earlier.flatMap(({ id, title, decision, reason, at }) =>
          decision && at !== null ? [{ id, title, decision, reason: reason ?? '', at }] : [],
        ),
        can: canDo(person, view, appeal),
        epoch: db.epoch,
        lastEvent,
      }
    },
  }
}

function toDecided(
  { decision, reason, decidedBy, decidedAt }: CaseRow,
  names: ReadonlyMap<number, string>,
): CaseFile['decided'] {
  if (!decision || decidedAt === null) return null
  return { decision, reason: reason ?? '', by: names.get(decidedBy ?? 0) ?? '', at: decidedAt }
}

/** What an answer or a comment was written under. */
async function findAbove(db: Reader, { post, thread }: CaseView): Promise<CaseFile['above']> {
  if (post.kind === 'question') return null
  const own = await findJudged(db, post.id)
  const parentId = own?.parentId ?? null
  const above = parentId === null ? await findQuestion(db, thread.id) : await findPost(db, parentId)
  return above ? { author: above.author.name, html: above.html } : null
}

function canDo(
  person: Person,
  { decidedAt, assigneeId, author, thread }: CaseView,
  appeal: Awaited<ReturnType<typeof findAppeal>>,
): CaseFile['can'] {
  const open = decidedAt === null
  const mine = assigneeId === person.id
  const may = mayModerate(person, thread)
  const judges = may && !isOwn(person, author.id)
  return {
    take: may && open && assigneeId === null,
    takeOver: may && open && assigneeId !== null && !mine,
    handBack: may && open && mine,
    decide: open && judges && (assigneeId === null || mine),
    decideAppeal: judges && !!appeal && appeal.decidedAt === null && mayDecideAppeal(person, appeal),
  }
}
