import './combobox.css'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { FieldBox, type FieldFrame } from './Field.tsx'

export type Choice = { value: string; label: string; note?: string }

export type ComboboxProps = FieldFrame & {
  /** What fits the typed letters, best first; asked again at every pause in typing. */
  search: (typed: string) => Promise<readonly Choice[]>
  chosen?: Choice | undefined
  onChoose?: (choice: Choice | undefined) => void
  placeholder?: string
  /** The control for readers without script, with the id `form.idOf(name)`: a plain input or select. */
  plain: JSX.Element
}

type Enhanced = typeof import('./TypingCombobox.tsx')['TypingCombobox']

/** Choosing by typing a few letters. Starts as a plain control; the real one is fetched after the first paint. */
export function Combobox(props: ComboboxProps) {
  const [enhanced, setEnhanced] = createSignal<Enhanced>()
  onMount(async () => {
    const { TypingCombobox } = await import('./TypingCombobox.tsx')
    setEnhanced(() => TypingCombobox)
  })
  return (
    <Show when={enhanced()} keyed fallback={<FieldBox {...props}>{props.plain}</FieldBox>}>
      {(Typing) => <Typing {...props} />}
    </Show>
  )
}
