import './combobox.css'
import { createSignal, onMount, Show } from 'solid-js'
import type { ComboboxProps } from './choices.ts'
import { FieldBox } from './Field.tsx'

export type { Choice } from './choices.ts'

type Enhanced = typeof import('./TypingCombobox.tsx')['TypingCombobox']

/** Choosing by typing a few letters. Starts as a plain control; the real one is fetched after the first paint. */
export function Combobox(props: ComboboxProps) {
  const [enhanced, setEnhanced] = createSignal<Enhanced>()
  onMount(async () => {
    const { TypingCombobox } = await import('./TypingCombobox.tsx')
    setEnhanced(() => TypingCombobox)
  })
  return (
    <Show when={enhanced()} keyed fallback={<FieldBox frame={props}>{props.plain}</FieldBox>}>
      {(Typing) => <Typing {...props} />}
    </Show>
  )
}
