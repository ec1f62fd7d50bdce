import type { PostVersions } from '@rynek/shared/features/posts/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { When } from '../../ui/When.tsx'
import { getVersions } from './api.ts'

/** What a post said at each time, the newest first. */
export function HistoryPage(props: PageProps<PostVersions>) {
  const words = useWords()
  return (
    <div class="page">
      <h1>{words('posts.history')}</h1>
      <p>
        <a href={`/watki/${props.found.threadId}#p${props.found.postId}`}>{words('posts.history.back')}</a>
      </p>
      <div class="cards">
        <For each={props.found.items}>
          {(version) => (
            <Card>
              <h2>{words('posts.history.version', { number: String(version.version) })}</h2>
              <p class="meta">
                <span>{version.editor.name}</span>
                <When at={version.createdAt} />
                <Show when={version.reason}>
                  <span>{words('posts.history.reason', { reason: version.reason ?? '' })}</span>
                </Show>
              </p>
              <Markdown html={version.html} />
            </Card>
          )}
        </For>
      </div>
    </div>
  )
}

export const page = definePage<PostVersions>({
  async load({ api, params, words }) {
    const found = await getVersions(api, params.id ?? '')
    const title = words('layout.title', { page: words('posts.history') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: HistoryPage,
})
