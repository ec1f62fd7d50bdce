import { For, type JSX, Show, splitProps } from 'solid-js'
import { describedBy, FieldBox, type FieldFrame } from './Field.tsx'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectProps = FieldFrame & {
  options: readonly (Option | OptionGroup)[]
  value?: string | undefined
  /** The first choice, which chooses nothing. */
  empty?: string
} & Omit<JSX.SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'value' | 'id' | 'form'>

export function Select(props: SelectProps) {
  const [mine, rest] = splitProps(props, [
    'form',
    'name',
    'label',
    'hint',
    'optional',
    'value',
    'options',
    'empty',
  ])
  const start = mine.form.value(mine.name) ?? mine.value
  return (
    <FieldBox {...mine}>
      <select
        {...rest}
        class="input"
        id={mine.form.idOf(mine.name)}
        name={mine.name}
        required={!mine.optional}
        aria-invalid={mine.form.error(mine.name) ? 'true' : undefined}
        aria-describedby={describedBy(mine)}
      >
        <Show when={mine.empty !== undefined}>
          <option value="">{mine.empty}</option>
        </Show>
        <Options options={mine.options} value={start} />
      </select>
    </FieldBox>
  )
}

/** For selects with a frame of their own, such as filters. */
export function Options(props: { options: readonly (Option | OptionGroup)[]; value?: string | undefined }) {
  return (
    <For each={props.options}>
      {(entry) =>
        'options' in entry ? (
          <optgroup label={entry.label}>
            <Options options={entry.options} value={props.value} />
          </optgroup>
        ) : (
          <option value={entry.value} selected={entry.value === props.value}>
            {entry.label}
          </option>
        )
      }
    </For>
  )
}
