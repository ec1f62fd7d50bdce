import type { Database } from '@rynek/db/core/database.ts'
import { renderMarkdown } from './markdown.ts'
import { editing } from './service/edit.ts'
import { placing } from './service/place.ts'
import { replying } from './service/reply.ts'
import { voting } from './service/vote.ts'

export type Posts = ReturnType<typeof createPosts>

export function createPosts(parts: { db: Database }) {
  return {
    ...replying(parts),
    ...editing(parts),
    ...voting(parts),
    ...placing(parts),
    preview: (body: string): { html: string } => ({ html: renderMarkdown(body) }),
  }
}
