import { For, Show } from 'solid-js'
import { describedBy, FieldBox, type FieldFrame } from './Field.tsx'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectProps = FieldFrame & {
  options: readonly (Option | OptionGroup)[]
  value?: string | undefined
  /** The first choice, which chooses nothing. */
  empty?: string
  onChange?: (event: Event & { currentTarget: HTMLSelectElement }) => void
}

export function Select(props: SelectProps) {
  const start = props.form.value(props.name) ?? props.value
  return (
    <FieldBox frame={props}>
      <select
        class="input"
        id={props.form.idOf(props.name)}
        name={props.name}
        required={!props.optional}
        aria-invalid={props.form.error(props.name) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onChange?.(event)}
      >
        <Show when={props.empty !== undefined}>
          <option value="">{props.empty}</option>
        </Show>
        <Options options={props.options} value={start} />
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
