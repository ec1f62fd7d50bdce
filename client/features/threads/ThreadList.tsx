import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { ThreadAdded } from '@rynek/shared/features/threads/events.ts'
import type { ThreadList as Found } from '@rynek/shared/features/threads/schemas.ts'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { createLive } from '../../core/live.ts'
import { useWords } from '../../core/words.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { createPaging } from '../../ui/paging.ts'
import { listThreads } from './api.ts'
import { isNews } from './live-list.ts'
import { ThreadCard } from './ThreadCard.tsx'

type ThreadListProps = {
  found: Found
  /** What the API is asked for; the next pages keep it. */
  filter: Params
  /** Address of this list with another `after`. */
  hrefAfter: (after: string) => string
  reload: () => Promise<Found>
  /** Where the page does not already say what the list is. */
  title?: string
  /** What to say where nobody asked anything yet; else that nothing passes the filter. */
  empty?: JSX.Element
}

/** Questions, page after page. New ones never push the list about: a button says how many there are. */
export function ThreadList(props: ThreadListProps) {
  const words = useWords()
  const [fresh, setFresh] = createSignal(0)
  const paging = createPaging(
    () => props.found,
    (after) => listThreads(api, { ...props.filter, after }),
  )
  createLive(
    { topic: 'lists', epoch: props.found.epoch, lastEvent: props.found.lastEvent },
    {
      // The channel announces nothing else.
      onEvent: ({ data }) => {
        if (isNews(props.filter, (data as ThreadAdded).thread)) setFresh((count) => count + 1)
      },
      onReset: () => props.reload(),
    },
  )
  const showMore = async () => words('threads.list.added', { count: await paging.showMore() })
  async function showFresh(): Promise<void> {
    await props.reload()
    setFresh(0)
  }

  return (
    <>
      <h2 class={props.title ? undefined : 'hidden-visually'}>
        {props.title ?? words('threads.list.title')}
      </h2>
      <p class="thread-list-news" role="status">
        <Show when={fresh() > 0}>
          <Button look="primary" onClick={showFresh}>
            {words('threads.list.fresh', { count: fresh() })}
          </Button>
        </Show>
      </p>
      <Show
        when={paging.items().length > 0}
        fallback={
          props.empty ?? (
            <EmptyState title={words('threads.list.empty')} text={words('threads.list.emptyText')}>
              <ButtonLink look="primary" href={addresses.ask}>
                {words('layout.home.ask')}
              </ButtonLink>
            </EmptyState>
          )
        }
      >
        <ul class="thread-list">
          <For each={paging.items()}>
            {(thread) => (
              <li>
                <ThreadCard thread={thread} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Pager
        href={nextHref(paging.next(), props.hrefAfter)}
        label={words('threads.list.more')}
        onMore={showMore}
      />
    </>
  )
}

function nextHref(next: string | null, hrefAfter: (after: string) => string): string | null {
  return next === null ? null : hrefAfter(next)
}
