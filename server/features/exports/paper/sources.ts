import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Source } from '@rynek/shared/features/excerpts/schemas.ts'
import type { Block, Item, Section } from './paper.ts'
import type { Composing } from './tables.ts'

/** The thread a practice grew from, and whom its quoted posts are from. */
export function sourcesOf({ found, origin, words }: Composing): Section {
  const { id, slug, title } = found.thread
  const text = title || words('threads.hiddenTitle')
  const thread: Block = {
    kind: 'paragraph',
    runs: [{ text, link: origin + addresses.thread(id, slug) }],
  }
  const items = found.sources.map((source): Item => {
    const link = source.postId ? { link: origin + addresses.post(id, slug, source.postId) } : {}
    return { runs: [{ text: creditOf(source, words), ...link }], depth: 1, marker: '•' }
  })
  return {
    title: words('practices.sources'),
    blocks: items.length > 0 ? [thread, { kind: 'list', items }] : [thread],
  }
}

/** As far as the author wants it said; a post put in own words is only pointed at. */
function creditOf({ postId, name, office }: Source, words: Composing['words']): string {
  const who = [name, office?.name].filter(Boolean).join(', ')
  return who || words(postId ? 'practices.toPost' : 'excerpts.anonymous')
}
