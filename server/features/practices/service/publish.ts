import type { Database } from '@rynek/db/core/database.ts'
import { addEdition } from '@rynek/db/features/practices/queries/editions.ts'
import { movePractice } from '@rynek/db/features/practices/queries/moves.ts'
import { freshFor } from '@rynek/shared/features/practices/rules.ts'
import type { Person } from '../../../core/person.ts'
import { requireConsents } from '../../excerpts/consent.ts'
import { requireMayModerate } from '../../moderation/policy.ts'
import { announceMove } from '../announce.ts'
import { requireMove } from '../policy.ts'
import { holdDossier } from './describe.ts'

export function publishing({ db }: { db: Database }) {
  return {
    /** Only what the scores approved can be published; the lifecycle knows no other way there. */
    async publish(person: Person, id: number, reason: string): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireMayModerate(person, practice)
        const { to } = requireMove(practice.stage, 'published')
        await requireConsents(tx, practice)
        await addEdition(tx, practice, { publishedBy: person.id, changes: null })
        const dates = { publishedAt: tx.now, reviewBy: tx.now + freshFor }
        await movePractice(tx, practice, { to, actorId: person.id, reason }, dates)
        await announceMove(tx, { ...practice, stage: to }, person.id)
      })
    },

    /** Sends a description back to be improved, with the reason its writers read. */
    async returnForWork(person: Person, id: number, reason: string): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireMayModerate(person, practice)
        const { to } = requireMove(practice.stage, 'to-improve')
        await movePractice(tx, practice, { to, actorId: person.id, reason })
        await announceMove(tx, { ...practice, stage: to }, person.id)
      })
    },
  }
}
