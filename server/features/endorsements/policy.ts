import { Problem } from '@rynek/shared/core/problems.ts'
import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../core/person.ts'

type Post = { kind: PostKind; hidden: boolean; office: { id: number } }

/** Offices speak of answers of others, and of what everybody can read. */
export function requireMayEndorse(person: Person, post: Post): void {
  if (post.hidden) throw new Problem('conflict', 'post-hidden')
  if (post.kind !== 'answer') throw new Problem('conflict', 'endorse-answers-only')
  if (post.office.id === person.institutionId) throw new Problem('forbidden', 'endorse-own-office')
}
