import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { SearchAnswer } from '@rynek/shared/features/search/schemas.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** Says which word found nothing, what may have been meant, and how to ask instead. */
export function NothingFound(props: { answer: SearchAnswer; search: Params }) {
  const words = useWords()
  const q = () => props.search.q ?? ''
  const to = (other: string) => addressWith(addresses.search, props.search, { q: other })
  return (
    <EmptyState title={words('search.nothing')} text={words('search.nothingText')}>
      <For each={props.answer.missing}>
        {({ word, nearest }) => (
          <p>
            {words('search.missing', { word })}{' '}
            <Show when={nearest.length > 0}>
              {words('search.nearest')}{' '}
              <For each={nearest}>
                {(near, at) => (
                  <>
                    {at() > 0 && ', '}
                    <a href={to(q().toLowerCase().replace(word, near))}>{near}</a>
                  </>
                )}
              </For>
            </Show>
          </p>
        )}
      </For>
      <For each={props.answer.blockers}>
        {({ word, rest }) => (
          <p>
            <a href={to(rest)}>{words('search.without', { word, rest })}</a>
          </p>
        )}
      </For>
      <ButtonLink look="primary" href={addresses.askAbout(q())}>
        {words('search.askThis')}
      </ButtonLink>
    </EmptyState>
  )
}
