import { type AreaCode, areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, asc, count, eq, gt, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { holds } from '../../accounts/queries.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { assessments, practices } from '../../practices/tables.ts'
import { profileTopics } from '../../profiles/tables.ts'
import { expertAreas, assessmentInvitations as invitations } from '../tables.ts'
import { isOpen, itsScore } from './invitations.ts'

/** The areas a person says he knows. */
export async function listAreasOf(db: Reader, personId: number): Promise<AreaCode[]> {
  const rows = await db
    .select({ area: expertAreas.area })
    .from(expertAreas)
    .where(eq(expertAreas.personId, personId))
  return rows.map(({ area }) => area)
}

export async function changeAreas(tx: Writer, personId: number, areas: readonly AreaCode[]): Promise<void> {
  await tx.delete(expertAreas).where(eq(expertAreas.personId, personId))
  if (areas.length > 0) await tx.insert(expertAreas).values(areas.map((area) => ({ personId, area })))
}

/** Every expert, in the order they signed up; `topic` and `area` are null where he did not say that he knows it. */
export async function listExperts(db: Reader, topic: TopicCode) {
  const knowsTopic = and(eq(profileTopics.personId, people.id), eq(profileTopics.topic, topic))
  const knowsArea = and(eq(expertAreas.personId, people.id), eq(expertAreas.area, areaOf(topic)))
  return db
    .select({
      id: people.id,
      name: people.name,
      institutionId: people.institutionId,
      office: institutions.name,
      topic: profileTopics.topic,
      area: expertAreas.area,
    })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .leftJoin(profileTopics, knowsTopic)
    .leftJoin(expertAreas, knowsArea)
    .where(holds('expert'))
    .orderBy(asc(people.id))
}

/** Invitations a person has not answered yet, by person; who has none is not in the map. */
export async function countOpenInvitations(db: Reader): Promise<Map<number, number>> {
  const rows = await db
    .select({ personId: invitations.personId, open: count() })
    .from(invitations)
    .innerJoin(practices, eq(practices.id, invitations.practiceId))
    .leftJoin(assessments, itsScore)
    .where(and(isOpen, isNull(assessments.assessorId)))
    .groupBy(invitations.personId)
  return new Map(rows.map(({ personId, open }) => [personId, open]))
}

/** Scores given since a moment, by person; who gave none is not in the map. */
export async function countScoresSince(db: Reader, since: number): Promise<Map<number, number>> {
  const rows = await db
    .select({ personId: assessments.assessorId, given: count() })
    .from(assessments)
    .where(gt(assessments.createdAt, since))
    .groupBy(assessments.assessorId)
  return new Map(rows.map(({ personId, given }) => [personId, given]))
}
