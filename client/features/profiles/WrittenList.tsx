import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Written } from '@rynek/shared/features/profiles/schemas.ts'
import { createEffect, createSignal, For, on } from 'solid-js'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getProfile } from './api.ts'

/** Questions and answers of one person, page after page. */
export function WrittenList(props: { personId: number; written: Written }) {
  const words = useWords()
  const [more, setMore] = createSignal<Written[]>([])
  createEffect(
    on(
      () => props.written,
      () => setMore([]),
      { defer: true },
    ),
  )
  const pages = () => [props.written, ...more()]
  const items = () => pages().flatMap((page) => page.items)
  const next = () => pages().at(-1)?.next ?? null

  async function showMore(): Promise<string> {
    const { written } = await getProfile(api, String(props.personId), next() ?? undefined)
    if (written) setMore((before) => [...before, written])
    return words('profiles.written.added', { count: written?.items.length ?? 0 })
  }
  return (
    <section class="stack">
      <h2>{words('profiles.written')}</h2>
      <p class="meta">
        <span>{words('profiles.written.questions', { count: props.written.questions })}</span>
        <span>{words('profiles.written.answers', { count: props.written.answers })}</span>
      </p>
      <ul class="written">
        <For each={items()} fallback={<EmptyState title={words('profiles.written.none')} />}>
          {({ postId, kind, thread, createdAt }) => (
            <li>
              <a href={addresses.post(thread.id, thread.slug, postId)}>{thread.title}</a>
              <span class="meta">
                <Tag>{words(`profiles.written.${kind}`)}</Tag>
                <Tag href={addresses.area(thread.topic)}>{words(`topics.topic.${thread.topic}`)}</Tag>
                <When at={createdAt} />
              </span>
            </li>
          )}
        </For>
      </ul>
      <Pager
        href={next() === null ? null : `?after=${next()}`}
        label={words('profiles.written.more')}
        onMore={showMore}
      />
    </section>
  )
}
