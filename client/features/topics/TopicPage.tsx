import '../../ui/filters.css'
import './topic-page.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadList as Threads } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf, catalogue, isArea, isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { notFound } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { type SiteWords, useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { House } from '../../ui/House.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { listThreads } from '../threads/api.ts'
import { filterOf } from '../threads/filters.ts'
import { ListFilters } from '../threads/ListFilters.tsx'
import { ThreadCard } from '../threads/ThreadCard.tsx'
import { ThreadList } from '../threads/ThreadList.tsx'

type Found = { threads: Threads; pinned: Threads['items'] }

/** Questions of an area or of one of its topics. */
export function TopicPage(props: PageProps<Found>) {
  const words = useWords()
  const code = () => props.params.code ?? ''
  const area = () => areaIn(code())
  const path = () => addresses.area(code())
  return (
    <div class={`page topic-page area-${area()}`}>
      <header class="topic-head">
        <House area={area()} />
        <div>
          <Show when={isTopic(code())}>
            <p class="meta">
              <a href={addresses.area(area())}>{words(`topics.area.${area()}`)}</a>
            </p>
          </Show>
          <h1>{nameOf(words, code())}</h1>
          <Show when={isTopic(code())}>
            <p class="lead">{aboutOf(words, code())}</p>
          </Show>
        </div>
        <ButtonLink look="primary" href={`${addresses.ask}?temat=${isTopic(code()) ? code() : ''}`}>
          {words('layout.home.ask')}
        </ButtonLink>
      </header>
      <Show when={isArea(code())}>
        <nav class="topic-links" aria-label={words('topics.inArea')}>
          <For each={catalogue[area()]}>
            {(topic) => <Tag href={addresses.area(topic)}>{words(`topics.topic.${topic}`)}</Tag>}
          </For>
        </nav>
      </Show>
      <ListFilters path={path()} search={props.search} />
      <Pinned threads={props.found.pinned} />
      <ThreadList
        found={props.found.threads}
        filter={{ ...placeOf(code()), ...filterOf(props.search) }}
        hrefAfter={(after) => addressWith(path(), props.search, { after })}
        reload={async () => (await props.reload()).threads}
      />
    </div>
  )
}

/** What moderators put on top of the topic. */
function Pinned(props: { threads: Found['pinned'] }) {
  const words = useWords()
  return (
    <Show when={props.threads.length > 0}>
      <section aria-labelledby="pinned">
        <h2 id="pinned">{words('threads.pinned')}</h2>
        <ul class="thread-list">
          <For each={props.threads}>
            {(thread) => (
              <li>
                <ThreadCard thread={thread} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

const areaIn = (code: string) => (isArea(code) ? code : isTopic(code) ? areaOf(code) : 'EDU')
const nameOf = (words: SiteWords, code: string) =>
  isArea(code) ? words(`topics.area.${code}`) : isTopic(code) ? words(`topics.topic.${code}`) : ''
const aboutOf = (words: SiteWords, code: string) =>
  isTopic(code) ? words(`topics.about.${code}`) : words('topics.about', { name: nameOf(words, code) })
const placeOf = (code: string): Record<string, string> => (isArea(code) ? { area: code } : { topic: code })

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const code = params.code ?? ''
    if (!isArea(code) && !isTopic(code)) throw notFound()
    const threads = await listThreads(api, { ...placeOf(code), ...filterOf(search) })
    const onTop = isTopic(code) && !search.after
    const pinned = onTop ? (await listThreads(api, { topic: code, only: 'pinned' })).items : []
    const found = { threads, pinned }
    const name = nameOf(words, code)
    const head = { title: words('layout.title', { page: name }), description: aboutOf(words, code) }
    return { found, head: { ...head, canonical: addressWith(addresses.area(code), search, {}) } }
  },
  Page: TopicPage,
})
