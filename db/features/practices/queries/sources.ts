import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { practiceSources } from '../tables.ts'

/** The posts a description grew from, in the editor's order; a post hidden since then is left out. */
export async function listSources(db: Reader, practiceId: number) {
  return db
    .select({ postId: posts.id, html: posts.html, author: authorColumns, office: officeColumns })
    .from(practiceSources)
    .innerJoin(posts, eq(posts.id, practiceSources.postId))
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(and(eq(practiceSources.practiceId, practiceId), eq(posts.hidden, false)))
    .orderBy(asc(practiceSources.position))
}
