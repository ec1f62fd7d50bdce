import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { assessments, practices } from '../../practices/tables.ts'
import { assessmentInvitations as invitations } from '../tables.ts'

/** Of an invitation with its practice: it still waits for an answer, unless the score is in. */
export const isOpen = and(
  isNull(invitations.declinedAt),
  eq(practices.stage, 'assessment'),
  eq(practices.round, invitations.round),
)

/** The score an invitation asked for. */
export const itsScore = and(
  eq(assessments.practiceId, invitations.practiceId),
  eq(assessments.round, invitations.round),
  eq(assessments.assessorId, invitations.personId),
)

export type InvitationKey = { practiceId: number; round: number; personId: number }

/** A second invitation of one person in a round breaks the key. */
export async function addInvitation(tx: Writer, invitation: InvitationKey): Promise<void> {
  await tx.insert(invitations).values({ ...invitation, invitedAt: tx.now })
}

export async function declineInvitation(
  tx: Writer,
  { practiceId, round, personId }: InvitationKey,
  { reason, interest }: { reason: string | null; interest: boolean },
): Promise<void> {
  await tx
    .update(invitations)
    .set({ declinedAt: tx.now, reason, interest })
    .where(
      and(
        eq(invitations.practiceId, practiceId),
        eq(invitations.round, round),
        eq(invitations.personId, personId),
      ),
    )
}

/** Everybody ever asked to assess a practice, in any round, in the order they were asked. */
export async function listInvitations(db: Reader, practiceId: number) {
  return db
    .select({
      personId: invitations.personId,
      name: people.name,
      institutionId: people.institutionId,
      office: institutions.name,
      round: invitations.round,
      invitedAt: invitations.invitedAt,
      declinedAt: invitations.declinedAt,
      reason: invitations.reason,
      interest: invitations.interest,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(eq(invitations.practiceId, practiceId))
    .orderBy(asc(invitations.invitedAt), asc(invitations.personId))
}

/** What a person is asked to assess and has not answered, the longest waiting first. */
export async function listOpenInvitationsOf(db: Reader, personId: number) {
  return db
    .select({ practiceId: invitations.practiceId, invitedAt: invitations.invitedAt })
    .from(invitations)
    .innerJoin(practices, eq(practices.id, invitations.practiceId))
    .leftJoin(assessments, itsScore)
    .where(and(eq(invitations.personId, personId), isOpen, isNull(assessments.assessorId)))
    .orderBy(asc(invitations.invitedAt), asc(invitations.practiceId))
}
