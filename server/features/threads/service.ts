import type { Database } from '@rynek/db/core/database.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Search } from '../search/port.ts'
import { accepting } from './service/accept.ts'
import { asking } from './service/ask.ts'
import { listing } from './service/list.ts'
import { reading } from './service/read.ts'
import { sharingProblems } from './service/share-problem.ts'

export type Threads = ReturnType<typeof createThreads>

/** What the posts' room lends: how a text becomes HTML, and how a stored post is shown. */
export type RenderText = (body: string) => { html: string; renderer: number }
export type ToPost = (row: PostRow) => Post

type Parts = { db: Database; now: () => number; search: Search; render: RenderText; toPost: ToPost }

export function createThreads(parts: Parts) {
  return {
    ...listing(parts),
    ...reading(parts),
    ...asking(parts),
    ...accepting(parts),
    ...sharingProblems(parts),
  }
}
