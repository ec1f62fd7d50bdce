import type { Database } from '@rynek/db/core/database.ts'
import { decideCase, findCase } from '@rynek/db/features/moderation/queries/cases.ts'
import { countUse } from '@rynek/db/features/phrases/queries.ts'
import type { NewDecision } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { refusalOf, requireNotOwn } from '../policy.ts'
import { holdCase } from './hold.ts'
import { carryOut, conclude } from './judge.ts'

export function deciding({ db }: { db: Database }) {
  return {
    /** Two moderators cannot decide one case: the second is told that it is done, or that it is another's. */
    async decide(person: Person, caseId: number, { decision, reason, phraseId }: NewDecision): Promise<void> {
      await db.write(async (tx) => {
        const { found, post: before } = await holdCase(tx, caseId, person)
        requireNotOwn(person, before.author.id)
        if (!(await decideCase(tx, caseId, { decision, reason, decidedBy: person.id }))) {
          throw refusalOf((await findCase(tx, caseId)) ?? found)
        }
        if (phraseId) await countUse(tx, phraseId)
        const judgement = { decision, reason, actorId: person.id }
        const post = (await carryOut(tx, before, judgement)) ?? before
        await conclude(tx, { caseId, before, post }, judgement)
      })
    },
  }
}
