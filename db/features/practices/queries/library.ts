import type { CityType } from '@rynek/shared/core/city-types.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { and, desc, eq, exists, inArray, lt, or, sql } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { officeColumns } from '../../accounts/author.ts'
import { institutions } from '../../institutions/tables.ts'
import { practiceEditions, practiceFits, practices } from '../tables.ts'

export type LibraryQuery = {
  area?: string | undefined
  topic?: string | undefined
  cityType?: CityType | undefined
  after?: { publishedAt: number; id: number } | undefined
}

/** The edition the public reads. */
const newestEdition = and(
  eq(practiceEditions.practiceId, practices.id),
  eq(practiceEditions.edition, practices.edition),
)

/** Published practices that are not archived, newest first, one more than a page so that the caller sees whether there are others. */
export async function listLibrary(db: Reader, { area, topic, cityType, after }: LibraryQuery) {
  const fitting = db
    .select({ one: sql`1` })
    .from(practiceFits)
    .where(and(eq(practiceFits.practiceId, practices.id), eq(practiceFits.cityType, cityType ?? '')))
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
    .innerJoin(practiceEditions, newestEdition)
    .where(
      and(
        inArray(practices.stage, ['published', 'review', 'confirmed']),
        area ? eq(practices.area, area) : undefined,
        topic ? sql`${practices.topic} = ${topic}` : undefined,
        cityType ? exists(fitting) : undefined,
        after
          ? or(
              lt(practices.publishedAt, after.publishedAt),
              and(eq(practices.publishedAt, after.publishedAt), lt(practices.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(practices.publishedAt), desc(practices.id))
    .limit(pageSize + 1)
}
