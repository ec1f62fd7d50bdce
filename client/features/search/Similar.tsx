import { addresses } from '@rynek/shared/core/addresses.ts'
import type { SimilarThreads } from '@rynek/shared/features/search/schemas.ts'
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Notice } from '../../ui/Notice.tsx'
import { findSimilar } from './api.ts'

const pause = 400
/** Shorter titles are like everything. */
const fewest = 8

/** Threads like the one that is being written, beneath its title: nothing moves under the writer's hands but what follows. */
export function Similar(props: { title: string }) {
  const words = useWords()
  const [found, setFound] = createSignal<SimilarThreads['items']>([])
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  onCleanup(() => clearTimeout(waiting))

  async function ask(title: string): Promise<void> {
    const question = ++latest
    const { items } = title.length < fewest ? { items: [] } : await findSimilar(api, title)
    if (question !== latest) return
    if (items.length > 0 && items.length !== found().length)
      announce(words('search.similar.count', { count: items.length }))
    setFound(items)
  }
  createEffect(
    on(
      () => props.title.trim(),
      (title) => {
        clearTimeout(waiting)
        waiting = setTimeout(() => void ask(title).catch(() => undefined), pause)
      },
    ),
  )
  return (
    <Show when={found().length > 0}>
      <Notice icon="search" title={words('search.similar.title')}>
        <ul>
          <For each={found()}>
            {({ id, slug, title, answers, accepted }) => (
              <li>
                <a href={addresses.thread(id, slug)} target="_blank" rel="noopener">
                  {title}
                </a>{' '}
                <span class="soft">{words('threads.answers', { count: answers })}</span>
                <Show when={accepted}>
                  <br />
                  <span class="soft">
                    {words('search.inAccepted')} {accepted}
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}
