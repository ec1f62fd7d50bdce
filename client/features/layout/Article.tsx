import type { StringKey } from '@rynek/shared/core/strings.ts'
import { For, type ParentProps, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

export type Section = { title: StringKey; text?: StringKey; items?: readonly StringKey[] }

/** A page that only says something: headings and paragraphs, by the keys of their texts. */
export function Article(
  props: ParentProps<{ title: StringKey; lead?: StringKey; sections: readonly Section[] }>,
) {
  const words = useWords()
  return (
    <article class="page prose">
      <h1>{words(props.title)}</h1>
      <Show when={props.lead} keyed>
        {(lead) => <p class="lead">{words(lead)}</p>}
      </Show>
      <For each={props.sections}>
        {({ title, text, items = [] }) => (
          <section class="prose">
            <h2>{words(title)}</h2>
            <Show when={text} keyed>
              {(key) => <p>{words(key)}</p>}
            </Show>
            <Show when={items.length}>
              <ul>
                <For each={items}>{(key) => <li>{words(key)}</li>}</For>
              </ul>
            </Show>
          </section>
        )}
      </For>
      {props.children}
    </article>
  )
}
