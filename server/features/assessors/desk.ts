import type { Reader } from '@rynek/db/core/database.ts'
import {
  countOpenInvitations,
  countScoresSince,
  listExperts,
} from '@rynek/db/features/assessors/queries/experts.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import {
  type AskedExpert,
  type AssessorDesk,
  nearness,
  type ProposedExpert,
} from '@rynek/shared/features/assessors/schemas.ts'
import { scoresNeeded } from '@rynek/shared/features/practices/rubric.ts'
import { toDeskItem } from '../practices/views.ts'
import { freeSeats, refusalToAsk } from './policy.ts'
import type { standingOf } from './standing.ts'

type Standing = Awaited<ReturnType<typeof standingOf>>

/** Scores of the last half a year count as load. */
const recently = 182 * 24 * 3_600_000
const proposedAtOnce = 12

/** Who was asked, and whom to ask next: experts of the topic, then of the area, each with the least in hand first. */
export async function deskOf(
  db: Reader,
  practice: PracticeRow,
  { standing, now }: { standing: Standing; now: number },
): Promise<AssessorDesk> {
  const { given } = standing
  return {
    practice: toDeskItem(practice),
    needed: scoresNeeded(given.map(({ scores }) => scores)),
    scored: given.length,
    missing: freeSeats(practice, standing),
    asked: standing.invitations
      .filter(({ round }) => round === practice.round)
      .map((invitation) => toAsked(invitation, given)),
    proposed: await propose(db, practice, { standing, now }),
  }
}

async function propose(
  db: Reader,
  practice: PracticeRow,
  { standing, now }: { standing: Standing; now: number },
): Promise<ProposedExpert[]> {
  const experts = await listExperts(db, practice.topic)
  const open = await countOpenInvitations(db)
  const recent = await countScoresSince(db, now - recently)
  return experts
    .filter((expert) => !refusalToAsk(expert, practice, standing))
    .map(({ id, name, office, topic, area }) => ({
      id,
      name,
      office,
      knows: topic ? ('topic' as const) : area ? ('area' as const) : ('other' as const),
      open: open.get(id) ?? 0,
      recent: recent.get(id) ?? 0,
    }))
    .sort((one, other) => rank(one) - rank(other) || loadOf(one) - loadOf(other) || one.id - other.id)
    .slice(0, proposedAtOnce)
}

/** Who has this much waiting is asked last, whatever he knows: else one expert of a topic would assess all of it. */
const fullHands = 3

const rank = ({ knows, open }: ProposedExpert) =>
  nearness.indexOf(knows) + (open >= fullHands ? nearness.length : 0)
const loadOf = ({ open, recent }: ProposedExpert) => open + recent

function toAsked(
  { personId, name, office, invitedAt, declinedAt, interest, reason }: Standing['invitations'][number],
  given: Standing['given'],
): AskedExpert {
  const scored = given.some(({ assessorId }) => assessorId === personId)
  const declined = interest ? 'interest' : 'declined'
  const state = scored ? 'scored' : declinedAt === null ? 'waiting' : declined
  return { id: personId, name, office, invitedAt, state, reason }
}
