import { addresses } from '@rynek/shared/core/addresses.ts'
import type { EditionList } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { When } from '../../ui/When.tsx'

/** Every edition, the newest first, with what it changed; each stays readable at its address. */
export function Editions(props: { id: number; editions: EditionList }) {
  const words = useWords()
  return (
    <section>
      <h2>{words('practices.editions')}</h2>
      <ol class="log">
        <For each={props.editions}>
          {({ edition, changes, publishedAt }) => (
            <li class="meta">
              <a href={addresses.edition(props.id, edition)}>
                {words('practices.edition', { number: String(edition) })}
              </a>
              <When at={publishedAt} />
              <span>{changes ?? words('practices.edition.first')}</span>
              <Show when={edition > 1}>
                <a href={addresses.changesBetween(props.id, edition - 1, edition)}>
                  {words('practices.changes.since', { number: String(edition - 1) })}
                </a>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.editions.length > 2}>
        <p>
          <a href={addresses.editionChanges(props.id)}>{words('practices.changes.any')}</a>
        </p>
      </Show>
    </section>
  )
}
