import { type Component, createComponent, createSignal, onMount, Show } from 'solid-js'

/**
 * A part that only some readers need, such as a moderator's tools: its code is fetched when it is first shown, and it is
 * never in the first render. `later(async () => (await import('./PostTools.tsx')).PostTools)`
 */
export function later<Props extends object>(fetch: () => Promise<Component<Props>>): Component<Props> {
  return (props) => {
    const [part, setPart] = createSignal<Component<Props>>()
    onMount(async () => {
      const fetched = await fetch()
      setPart(() => fetched)
    })
    return (
      <Show when={part()} keyed>
        {(Part) => createComponent(Part, props)}
      </Show>
    )
  }
}
