import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PostPlace } from '@rynek/shared/features/posts/schemas.ts'
import { definePage } from '../../core/page.ts'

/** The lasting address of a post: leads to where it stands by now. */
export const page = definePage<never>({
  async load({ api, params }) {
    const id = params.id ?? ''
    const { threadId, slug, after } = await api.get<PostPlace>(`/api/posts/${id}/place`)
    const page = after === null ? '' : `?after=${after}`
    return { moved: `${addresses.thread(threadId, slug)}${page}#p${id}` }
  },
  Page: () => null,
})
