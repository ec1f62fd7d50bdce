import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage } from '../../core/page.ts'
import { getPlace } from './api.ts'

/** The lasting address of a post: leads to where it stands by now. */
export const page = definePage<never>({
  async load({ api, params }) {
    const id = params.id ?? ''
    const { threadId, slug, after } = await getPlace(api, id)
    const page = after === null ? '' : `?after=${after}`
    return { moved: `${addresses.thread(threadId, slug)}${page}#p${id}` }
  },
  Page: () => null,
})
