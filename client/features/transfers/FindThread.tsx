import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Found } from './find-here.ts'

/** To which thread posts go: looked for by its title, its number or its address. */
export function FindThread(props: { found: Found; search: Params }) {
  const words = useWords()
  const path = () => addresses.arrange(props.found.here.thread.id)
  return (
    <section class="stack" aria-labelledby="target">
      <h2 id="target">{words('transfers.find.title')}</h2>
      <Show when={props.found.target} fallback={<Looking {...props} path={path()} />} keyed>
        {({ id, slug, title }) => (
          <p>
            {words('transfers.target')}:{' '}
            <a href={addresses.thread(id, slug)}>{title || words('threads.hiddenTitle')}</a>.{' '}
            <a href={path()}>{words('transfers.another')}</a>
          </p>
        )}
      </Show>
    </section>
  )
}

function Looking(props: { found: Found; search: Params; path: string }) {
  const words = useWords()
  return (
    <>
      <form class="find-thread" method="get" action={props.path}>
        <label for="find-thread">{words('transfers.find.label')}</label>
        <div class="find-thread-row">
          <input
            id="find-thread"
            class="input"
            type="search"
            name="szukaj"
            attr:value={props.search.szukaj ?? ''}
            maxlength="200"
          />
          <button class="button plain" type="submit">
            <Icon name="search" />
            {words('transfers.find.send')}
          </button>
        </div>
      </form>
      <Show when={props.found.results} keyed>
        {(results) => (
          <Show when={results.length > 0} fallback={<EmptyState title={words('transfers.find.none')} />}>
            <ul class="find-thread-results">
              <For each={results}>
                {({ id, title }) => (
                  <li>
                    <a href={addressWith(props.path, {}, { do: String(id) })}>{title}</a>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </>
  )
}
