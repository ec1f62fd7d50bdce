import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../core/database.ts'
import { everybody } from '../../core/visible.ts'
import { officeColumns } from '../accounts/author.ts'
import { adoptions } from '../adoptions/tables.ts'
import { visibleAdoption } from '../adoptions/visible.ts'
import { institutions } from '../institutions/tables.ts'
import { practiceEditions, practiceFits, practices } from '../practices/tables.ts'
import { visiblePractice } from '../practices/visible.ts'

/** What every public practice is found by; a row each. */
export async function listEntries(db: Reader) {
  return db
    .select({
      id: practices.id,
      title: practices.title,
      office: institutions.name,
      institutionId: practices.institutionId,
      topic: practices.topic,
      otherTopics: practices.otherTopics,
      stage: practices.stage,
      verdict: practices.verdict,
      costStart: practices.costStart,
      publishedAt: practices.publishedAt,
      confirmedAt: practices.confirmedAt,
      adopters: practices.adopters,
      voivodeship: institutions.voivodeship,
      population: institutions.population,
    })
    .from(practices)
    .innerJoin(institutions, eq(institutions.id, practices.institutionId))
    .where(visiblePractice(everybody))
}

/** Types of office that published practices fit. */
export async function listFits(db: Reader) {
  return db.select().from(practiceFits)
}

/** Offices that adopted something, a row each. */
export async function listAdopters(db: Reader) {
  return db
    .select({
      practiceId: adoptions.practiceId,
      cityType: institutions.cityType,
      voivodeship: institutions.voivodeship,
    })
    .from(adoptions)
    .innerJoin(practices, eq(practices.id, adoptions.practiceId))
    .innerJoin(institutions, eq(institutions.id, adoptions.institutionId))
    .where(and(visibleAdoption(everybody), eq(adoptions.state, 'adopted')))
}

/** Published practices by their newest editions, in no order. */
export async function listCards(db: Reader, ids: readonly number[]) {
  return db
    .select({
      id: practices.id,
      stage: practices.stage,
      title: practices.title,
      topic: practices.topic,
      verdict: practices.verdict,
      description: practiceEditions.description,
      publishedAt: practices.publishedAt,
      confirmedAt: practices.confirmedAt,
      reviewBy: practices.reviewBy,
      edition: practices.edition,
      adopters: practices.adopters,
      office: officeColumns,
    })
    .from(practices)
    .innerJoin(institutions, eq(institutions.id, practices.institutionId))
    .innerJoin(
      practiceEditions,
      and(eq(practiceEditions.practiceId, practices.id), eq(practiceEditions.edition, practices.edition)),
    )
    .where(and(inArray(practices.id, [...ids]), visiblePractice(everybody)))
}
