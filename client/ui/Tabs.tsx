import './tabs.css'
import { For } from 'solid-js'

export type Tab = { href: string; text: string; current: boolean }

/** Parts of one thing, each with an address of its own, so that they work without script and can be sent to others. */
export function Tabs(props: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <For each={props.tabs}>
        {(tab) => (
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.text}
          </a>
        )}
      </For>
    </nav>
  )
}
