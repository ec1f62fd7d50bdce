import { addresses } from '@rynek/shared/core/addresses.ts'
import type { EditionPage } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'

/** The posts an edition grew from, each named as its author wants now. */
export function Quotes(props: Pick<EditionPage, 'thread' | 'sources'>) {
  const words = useWords()
  return (
    <For each={props.sources}>
      {(source) => (
        <blockquote class="source">
          <Show
            when={source.office}
            keyed
            fallback={<p class="soft">{source.postId ? '' : words('excerpts.anonymous')}</p>}
          >
            {(office) => (
              <Show
                when={source.name}
                keyed
                fallback={
                  <p class="person-line">
                    <strong>{office.name}</strong>
                  </p>
                }
              >
                {(name) => (
                  <PersonLine name={name} office={{ name: office.name }} verified={source.verified} />
                )}
              </Show>
            )}
          </Show>
          <Show when={source.html}>
            <Markdown html={source.html} />
          </Show>
          <Show when={source.postId} keyed>
            {(postId) => (
              <p>
                <a href={addresses.post(props.thread.id, props.thread.slug, postId)}>
                  {words('practices.toPost')}
                </a>
              </p>
            )}
          </Show>
        </blockquote>
      )}
    </For>
  )
}
