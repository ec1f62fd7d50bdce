import { addresses } from '@rynek/shared/core/addresses.ts'
import { piecesOf } from '@rynek/shared/core/pieces.ts'
import type { PostVersion, PostVersions } from '@rynek/shared/features/posts/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { PersonName } from '../../ui/PersonName.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { When } from '../../ui/When.tsx'
import { getVersions } from './api.ts'

/** What a post said at each time, the newest first; with `?zmiany=` what one version changed in the one before it. */
export function HistoryPage(props: PageProps<PostVersions>) {
  const words = useWords()
  const before = ({ version }: PostVersion) =>
    props.found.items.find((earlier) => earlier.version === version - 1)
  const compared = ({ version }: PostVersion) => props.search.zmiany === String(version)
  return (
    <div class="page">
      <h1>{words('posts.history')}</h1>
      <p>
        <a href={`/watki/${props.found.threadId}#p${props.found.postId}`}>{words('posts.history.back')}</a>
      </p>
      <div class="cards">
        <For each={props.found.items.toReversed()}>
          {(version) => (
            <Card>
              <h2>{words('posts.history.version', { number: String(version.version) })}</h2>
              <p class="meta">
                <PersonName name={version.editor.name} />
                <When at={version.createdAt} />
                <Show when={version.reason}>
                  <span>{words('posts.history.reason', { reason: version.reason ?? '' })}</span>
                </Show>
                <Show when={version.body && before(version)?.body}>
                  <Switch id={props.found.postId} version={version.version} shown={compared(version)} />
                </Show>
              </p>
              <Show
                when={compared(version) && before(version)}
                keyed
                fallback={<Wording version={version} />}
              >
                {(earlier) => <Pieces pieces={piecesOf(earlier.body, version.body)} />}
              </Show>
            </Card>
          )}
        </For>
      </div>
    </div>
  )
}

function Wording(props: { version: PostVersion }) {
  const words = useWords()
  return (
    <Show when={props.version.body} fallback={<p class="soft">{words('posts.history.redacted')}</p>}>
      <Markdown html={props.version.html} />
    </Show>
  )
}

function Switch(props: { id: number; version: number; shown: boolean }) {
  const words = useWords()
  return (
    <a href={addresses.history(props.id, props.shown ? undefined : props.version)}>
      {words(props.shown ? 'posts.history.whole' : 'posts.history.changes')}
    </a>
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
