import { and, asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'

export type PassageRow = Awaited<ReturnType<typeof listPosts>>[number]

/** What everybody may read in a thread, as its authors wrote it, in the order it was written. */
export async function listPosts(
  db: Reader,
  { threadId, after, limit }: { threadId: number; after: number; limit: number },
) {
  return db
    .select({
      id: posts.id,
      kind: posts.kind,
      body: posts.body,
      createdAt: posts.createdAt,
      author: authorColumns,
      office: officeColumns,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(and(eq(posts.threadId, threadId), visiblePost(everybody), gt(posts.id, after)))
    .orderBy(asc(posts.id))
    .limit(limit)
}
