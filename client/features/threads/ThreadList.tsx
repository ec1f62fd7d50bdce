import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { ThreadList as Found } from '@rynek/shared/features/threads/schemas.ts'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { createLive } from '../../core/live.ts'
import { useWords } from '../../core/words.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { listThreads } from './api.ts'
import { ThreadCard } from './ThreadCard.tsx'

type ThreadListProps = {
  found: Found
  /** What the API is asked for; the next pages keep it. */
  filter: Params
  /** Address of this list with another `after`. */
  hrefAfter: (after: string) => string
  reload: () => Promise<Found>
}

/** Questions, page after page. New ones never push the list about: a button says how many there are. */
export function ThreadList(props: ThreadListProps) {
  const words = useWords()
  const [more, setMore] = createSignal<Found[]>([])
  const [fresh, setFresh] = createSignal(0)
  createEffect(
    on(
      () => props.found,
      () => setMore([]),
      { defer: true },
    ),
  )

  createLive(
    { topic: 'lists', epoch: props.found.epoch, lastEvent: props.found.lastEvent },
    { onEvent: () => setFresh((count) => count + 1), onReset: () => props.reload() },
  )
  const items = () => [props.found, ...more()].flatMap((page) => page.items)
  const next = () => (more().at(-1) ?? props.found).next

  async function showMore(): Promise<string> {
    const page = await listThreads(api, { ...props.filter, after: next() ?? '' })
    setMore((pages) => [...pages, page])
    return words('threads.list.added', { count: page.items.length })
  }
  async function showFresh(): Promise<void> {
    await props.reload()
    setFresh(0)
  }

  return (
    <>
      <h2 class="hidden-visually">{words('threads.list.title')}</h2>
      <p class="thread-list-news" role="status">
        <Show when={fresh() > 0}>
          <Button look="primary" onClick={showFresh}>
            {words('threads.list.fresh', { count: fresh() })}
          </Button>
        </Show>
      </p>
      <Show
        when={items().length > 0}
        fallback={
          <EmptyState title={words('threads.list.empty')} text={words('threads.list.emptyText')}>
            <ButtonLink look="primary" href={addresses.ask}>
              {words('layout.home.ask')}
            </ButtonLink>
          </EmptyState>
        }
      >
        <ul class="thread-list">
          <For each={items()}>
            {(thread) => (
              <li>
                <ThreadCard thread={thread} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Pager href={nextHref(next(), props.hrefAfter)} label={words('threads.list.more')} onMore={showMore} />
    </>
  )
}

function nextHref(next: string | null, hrefAfter: (after: string) => string): string | null {
  return next === null ? null : hrefAfter(next)
}
