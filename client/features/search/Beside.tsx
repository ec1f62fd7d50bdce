import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Beside as Found } from '@rynek/shared/features/search/schemas.ts'
import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

/** What is called so besides threads: practices, topics and offices. */
export function Beside(props: { beside: Found }) {
  const words = useWords()
  return (
    <>
      <Group title={words('search.practices')} items={props.beside.practices}>
        {({ id, slug, title }) => <a href={addresses.practice(id, slug)}>{title}</a>}
      </Group>
      <Group title={words('search.topics')} items={props.beside.topics}>
        {(topic) => <a href={addresses.area(topic)}>{words(`topics.topic.${topic}`)}</a>}
      </Group>
      <Group title={words('search.offices')} items={props.beside.offices}>
        {({ id, name }) => <a href={addresses.institution(id)}>{name}</a>}
      </Group>
    </>
  )
}

function Group<Item>(props: {
  title: string
  items: readonly Item[]
  children: (item: Item) => JSX.Element
}) {
  return (
    <Show when={props.items.length > 0}>
      <section class="search-beside">
        <h2>{props.title}</h2>
        <ul>
          <For each={props.items}>{(item) => <li>{props.children(item)}</li>}</For>
        </ul>
      </section>
    </Show>
  )
}
