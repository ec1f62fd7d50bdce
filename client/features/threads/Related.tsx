import { addresses } from '@rynek/shared/core/addresses.ts'
import type { RelatedThread } from '@rynek/shared/features/threads/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

/** Where to read on. */
export function Related(props: { threads: readonly RelatedThread[] }) {
  const words = useWords()
  return (
    <Show when={props.threads.length > 0}>
      <aside class="related" aria-labelledby="related">
        <h2 id="related">{words('threads.related')}</h2>
        <ul>
          <For each={props.threads}>
            {({ id, slug, title }) => (
              <li>
                <a href={addresses.thread(id, slug)}>{title}</a>
              </li>
            )}
          </For>
        </ul>
      </aside>
    </Show>
  )
}
