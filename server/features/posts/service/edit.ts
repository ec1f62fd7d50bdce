import type { Database } from '@rynek/db/core/database.ts'
import { findPost, findSource, listVersions, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { changePost } from '@rynek/db/features/posts/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Post, PostChange, PostSource, PostVersion } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { rendererVersion, renderMarkdown } from '../markdown.ts'
import { requireAuthorOf } from '../policy.ts'
import { toPost } from '../views.ts'

export function editing({ db }: { db: Database }) {
  return {
    /** Refused with the text that stands now when it was changed after the writer had read it. */
    async edit(person: Person, id: number, { body, version, reason }: PostChange): Promise<Post> {
      const html = renderMarkdown(body)
      return db.write(async (tx) => {
        const source = await findSource(tx, id)
        if (!source) throw new Problem('not-found', 'not-found')
        requireAuthorOf(person, source)
        const text = { body, html, renderer: rendererVersion, editorId: person.id, reason: reason ?? null }
        if (!(await changePost(tx, { id, version, ...text }))) {
          const standing = (await findSource(tx, id)) ?? source
          throw new Problem('conflict', 'edited-meanwhile', {
            current: { body: standing.body, version: standing.version },
          })
        }
        const post = toPost((await findPost(tx, id)) as PostRow)
        const data = { postId: id, html: post.html, version: post.version, editedAt: tx.now }
        tx.emit({ topic: channels.thread(post.threadId), kind: 'post.edited', data })
        return post
      })
    },

    /** The Markdown of a post, for whoever wrote it. */
    async findSource(person: Person, id: number): Promise<PostSource> {
      const source = await findSource(db.read, id)
      if (!source) throw new Problem('not-found', 'not-found')
      requireAuthorOf(person, source)
      return { id, body: source.body, version: source.version }
    },

    /** What a post said before, the last first. A hidden post has no history. */
    async listVersions(id: number): Promise<{ postId: number; threadId: number; items: PostVersion[] }> {
      const post = await findPost(db.read, id)
      if (!post || post.hidden) throw new Problem('not-found', 'not-found')
      return { postId: id, threadId: post.threadId, items: await listVersions(db.read, id) }
    },
  }
}
