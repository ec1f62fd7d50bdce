import { and, asc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'
import { excerpts } from '../tables.ts'

export type ExcerptRow = Awaited<ReturnType<typeof selectExcerpts>>[number]

/** What the description quotes as it is worked on, in the editor's order; a post hidden since then is left out. */
export async function listExcerpts(db: Reader, practiceId: number) {
  return selectExcerpts(db, [practiceId], isNotNull(excerpts.position))
}

/** The same of an edition, by the posts it was published with, in the order of then. */
export async function listExcerptsOf(
  db: Reader,
  { practiceId, postIds }: { practiceId: number; postIds: readonly number[] },
): Promise<ExcerptRow[]> {
  const rows = await selectExcerpts(db, [practiceId], inArray(excerpts.postId, [...postIds]))
  return rows.toSorted((one, other) => postIds.indexOf(one.postId) - postIds.indexOf(other.postId))
}

/** Whatever these practices quote or have quoted. */
export async function listExcerptsOfAll(db: Reader, practiceIds: readonly number[]) {
  return selectExcerpts(db, practiceIds)
}

async function selectExcerpts(db: Reader, practiceIds: readonly number[], which?: SQL) {
  return db
    .select({
      practiceId: excerpts.practiceId,
      postId: posts.id,
      html: posts.html,
      credit: excerpts.credit,
      askedAt: excerpts.askedAt,
      author: authorColumns,
      office: officeColumns,
    })
    .from(excerpts)
    .innerJoin(posts, eq(posts.id, excerpts.postId))
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(and(inArray(excerpts.practiceId, [...practiceIds]), which, visiblePost(everybody)))
    .orderBy(asc(excerpts.position))
}
