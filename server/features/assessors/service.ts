import type { Database, Reader } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { changeAreas, listAreasOf } from '@rynek/db/features/assessors/queries/experts.ts'
import {
  addInvitation,
  declineInvitation,
  listOpenInvitationsOf,
} from '@rynek/db/features/assessors/queries/invitations.ts'
import { findDossier, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { changeTopics, listTopicsOf } from '@rynek/db/features/profiles/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type {
  AssessorDesk,
  Assignments,
  Declination,
  Expertise,
} from '@rynek/shared/features/assessors/schemas.ts'
import type { Person } from '../../core/person.ts'
import { notify } from '../notices/notify.ts'
import { holdDossier, requireDossier } from '../practices/service/describe.ts'
import { toDeskItem } from '../practices/views.ts'
import { announceProfile } from '../profiles/announce.ts'
import { deskOf } from './desk.ts'
import { isAsked, mayAsk, refusalToAsk } from './policy.ts'
import { standingOf } from './standing.ts'

export type Assessors = ReturnType<typeof createAssessors>

/** Finding two experts for every description: who knows what, who is asked, who declined. */
export function createAssessors({ db, now }: { db: Database; now: () => number }) {
  return {
    ...knowing(db),

    async findDesk(person: Person, id: number): Promise<AssessorDesk> {
      const practice = await requireDossier(db.read, person, id)
      const standing = await standingOf(db.read, practice)
      requireMayAsk(person, practice, standing)
      return deskOf(db.read, practice, { standing, now: now() })
    },

    /** One click: the expert is told, and finds the description among what waits for him. */
    async ask(person: Person, id: number, expertId: number): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        const standing = await standingOf(tx, practice)
        requireMayAsk(person, practice, standing)
        const expert = await findPerson(tx, expertId)
        if (!expert || !permitted(expert.roles, 'assess')) throw new Problem('not-found', 'not-found')
        const refusal = refusalToAsk({ id: expertId, institutionId: expert.office.id }, practice, standing)
        if (refusal) throw refusal
        await addInvitation(tx, { practiceId: id, round: practice.round, personId: expertId })
        const { title: subject } = toDeskItem(practice)
        await notify(tx, [expertId], { kind: 'assessment-asked', subject, href: addresses.dossier(id) })
      })
    },

    /** Frees the seat, so that the desk proposes the next. */
    async decline(person: Person, id: number, { interest, reason }: Declination): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        if (practice.stage !== 'assessment')
          throw new Problem('conflict', `practice-not-from-${practice.stage}`)
        if (!isAsked(person, practice, await standingOf(tx, practice)))
          throw new Problem('conflict', 'practice-not-asked')
        const key = { practiceId: id, round: practice.round, personId: person.id }
        await declineInvitation(tx, key, { interest, reason: reason.trim() || null })
      })
    },

    /** What waits for my own score, the longest waiting first. */
    async listAssignments(person: Person): Promise<Assignments> {
      const waiting = await listOpenInvitationsOf(db.read, person.id)
      const items = await Promise.all(
        waiting.map(async ({ practiceId, invitedAt }) => {
          const practice = await findDossier(db.read, person, practiceId)
          return practice ? [{ ...toDeskItem(practice), invitedAt }] : []
        }),
      )
      const expertise = permitted(person.roles, 'assess') ? await expertiseOf(db.read, person.id) : null
      return { expertise, items: items.flat() }
    },
  }
}

/** What an expert says he knows. His topics are those of his profile, where others may see them by consent. */
const knowing = (db: Database) => ({
  findExpertise: (person: Person): Promise<Expertise> => expertiseOf(db.read, person.id),

  async changeExpertise({ id }: Person, { areas, topics }: Expertise): Promise<void> {
    await db.write(async (tx) => {
      await changeAreas(tx, id, areas)
      await changeTopics(tx, id, topics)
      announceProfile(tx, id)
    })
  },
})

async function expertiseOf(db: Reader, id: number): Promise<Expertise> {
  return { areas: await listAreasOf(db, id), topics: await listTopicsOf(db, id) }
}

function requireMayAsk(
  person: Person,
  practice: PracticeRow,
  standing: Awaited<ReturnType<typeof standingOf>>,
): void {
  if (practice.stage !== 'assessment') throw new Problem('conflict', `practice-not-from-${practice.stage}`)
  if (!mayAsk(person, practice, standing)) throw new Problem('forbidden', 'practice-asked-by-others')
}
