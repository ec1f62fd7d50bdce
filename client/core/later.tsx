import { type Component, createComponent, createSignal, onMount, Show } from 'solid-js'

type LearnTexts = (part: string) => Promise<void>
let learnTexts: LearnTexts = async () => undefined

/** The browser's entry says how the texts of a part come that has its own. */
export const onPartApart = (learn: LearnTexts): void => {
  learnTexts = learn
}

/**
 * A part that only some readers need, such as a moderator's tools: its code is fetched when it is first shown, and it is
 * never in the first render. `later(async () => (await import('./PostTools.tsx')).PostTools)`; `apart` names a part
 * whose texts come with it (`partsApart`).
 */
export function later<Props extends object>(
  fetch: () => Promise<Component<Props>>,
  apart?: string,
): Component<Props> {
  return (props) => {
    const [part, setPart] = createSignal<Component<Props>>()
    onMount(async () => {
      const [fetched] = await Promise.all([fetch(), apart ? learnTexts(apart) : undefined])
      setPart(() => fetched)
    })
    return (
      <Show when={part()} keyed>
        {(Part) => createComponent(Part, props)}
      </Show>
    )
  }
}
