import type { Database, Writer } from '@rynek/db/core/database.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import { changePost, findSource, listReplaced } from '@rynek/db/features/posts/queries/edit.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { isArchived } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import {
  type Post,
  type PostChange,
  PostSource,
  type PostVersions,
} from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { callModerator } from '../../approvals/hold.ts'
import { requireNotArchived } from '../../threads/policy.ts'
import { watch } from '../../watchlist/watch.ts'
import { withHtml } from '../markdown.ts'
import { requireAuthorOf, requireVisible } from '../policy.ts'
import { toPost, toVersions } from '../views.ts'

export function editing({ db }: { db: Database }) {
  return {
    /** Refused with the text that stands now when it was changed after the writer had read it. */
    async edit(person: Person, id: number, change: PostChange): Promise<Post> {
      const { version, reason, knowingly } = change
      const { texts, held } = await watch(db, person, { body: change.body, knowingly })
      const { body } = texts
      const edit = { ...withHtml(body), editorId: person.id }
      return db.write(async (tx) => {
        const before = await findSource(tx, person, id)
        if (!before) throw new Problem('not-found', 'not-found')
        requireAuthorOf(person, before)
        requireVisible(before)
        requireNotArchived(await isArchived(tx, before.threadId))
        // Saved as it stands, or a request that was sent again because its answer got lost.
        if (before.body === body) return toPost(await readPost(tx, id))
        const changed =
          before.version === version && (await changePost(tx, before, { ...edit, reason: reason ?? null }))
        if (!changed) throw await editedMeanwhile(tx, person, id)

        const post = await readPost(tx, id)
        const data = { postId: id, html: post.html, version: post.version, editedAt: tx.now }
        tx.emit({ topic: channels.thread(post.threadId), kind: 'post.edited', data })
        await callModerator(tx, id, held)
        return toPost(post)
      })
    },

    /** The Markdown of a post, for whoever wrote it: also of a hidden one, the words are his, until it is deleted. */
    async findSource(person: Person, id: number): Promise<PostSource> {
      const source = await findSource(db.read, person, id)
      if (!source) throw new Problem('not-found', 'not-found')
      requireAuthorOf(person, source)
      return { id, body: source.body, version: source.version }
    },

    /** Every text a post had. A hidden post has no history. */
    async listVersions(id: number): Promise<PostVersions> {
      const source = await findSource(db.read, everybody, id)
      if (!source) throw new Problem('not-found', 'not-found')
      return toVersions(source, await listReplaced(db.read, id))
    },
  }
}

async function readPost(tx: Writer, id: number): Promise<PostRow> {
  const row = await findPost(tx, id)
  if (!row) throw new Error(`post ${id} was edited and is gone`)
  return row
}

async function editedMeanwhile(tx: Writer, person: Person, id: number): Promise<Problem> {
  const standing = await findSource(tx, person, id)
  return new Problem('conflict', 'edited-meanwhile', {
    ...(standing && { current: { schema: PostSource, value: standing } }),
  })
}
