import type { Database } from '@rynek/db/core/database.ts'
import { findPageStart, findPlace } from '@rynek/db/features/posts/queries/place.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { PostPlace } from '@rynek/shared/features/posts/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'

export function placing({ db }: { db: Database }) {
  return {
    /** Where a post stands by now, as far as this reader may read it. */
    async findPlace(person: Person | null, id: number): Promise<PostPlace> {
      const place = await findPlace(db.read, person, id)
      if (!place) throw new Problem('not-found', 'not-found')
      const { threadId, kind, parentId, title } = place
      const answer = kind === 'comment' ? await findPlace(db.read, person, parentId ?? 0) : place
      const onFirst = answer?.kind !== 'answer'
      const answerId = kind === 'comment' ? (parentId ?? 0) : id
      const after = onFirst ? null : await findPageStart(db.read, threadId, answerId)
      return { threadId, slug: slugOf(title), after }
    },
  }
}
