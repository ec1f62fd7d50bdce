import type { JSX } from 'solid-js'
import type { FieldFrame } from './Field.tsx'

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
