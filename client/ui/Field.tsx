import './field.css'
import './input.css'
import { createSignal, type JSX, Show } from 'solid-js'
import type { Form } from '../core/form.ts'
import { later } from '../core/later.tsx'
import { useWords } from '../core/words.tsx'

export type FieldFrame = {
  form: Form
  name: string
  label: string
  hint?: string | undefined
  /** Says so beside the label, unless it is said above for a whole group; everything else is required. */
  optional?: boolean | 'said-above' | undefined
  /** Others will read it: what looks like personal data is shown while it is written. */
  guarded?: boolean
}

type FieldProps = FieldFrame & {
  value?: string | undefined
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'number' | 'date'
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url'
  minlength?: number
  maxlength?: number
  placeholder?: string
  list?: string
  onInput?: (event: InputEvent & { currentTarget: HTMLInputElement }) => void
}

/** One line of text. Uncontrolled: what is typed before the script comes stays. */
export function Field(props: FieldProps) {
  return (
    <FieldBox frame={props}>
      <input
        type={props.type ?? 'text'}
        class="input"
        id={props.form.idOf(props.name)}
        name={props.name}
        required={!props.optional}
        attr:value={props.form.value(props.name) ?? props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        minlength={props.minlength}
        maxlength={props.maxlength}
        placeholder={props.placeholder}
        list={props.list}
        aria-invalid={props.form.error(props.name) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onInput?.(event)}
      />
    </FieldBox>
  )
}

// Who only reads does not download how texts are looked through.
const Findings = later<{ form: Form; name: string }>(async () =>
  (await import('./Findings.tsx')).fetchFindings(),
)

/** Label, hint and error around any control, tied to it by ids. */
export function FieldBox(props: { frame: FieldFrame; children: JSX.Element }) {
  const words = useWords()
  const [written, setWritten] = createSignal(false)
  const id = () => props.frame.form.idOf(props.frame.name)
  return (
    <div
      class="field"
      classList={{ wrong: !!props.frame.form.error(props.frame.name) }}
      onInput={() => setWritten(!!props.frame.guarded)}
    >
      <label for={id()}>
        {props.frame.label}
        <Show when={props.frame.optional === true}>
          {' '}
          <span class="soft">{words('layout.field.optional')}</span>
        </Show>
      </label>
      <Show when={props.frame.hint}>
        <p class="hint" id={`${id()}-hint`}>
          {props.frame.hint}
        </p>
      </Show>
      <Show when={props.frame.form.error(props.frame.name)}>
        <p class="error" id={`${id()}-error`}>
          {props.frame.form.error(props.frame.name)}
        </p>
      </Show>
      {props.children}
      <Show when={written()}>
        <Findings form={props.frame.form} name={props.frame.name} />
      </Show>
    </div>
  )
}

export function describedBy({ form, name, hint }: FieldFrame): string | undefined {
  const ids = [hint && `${form.idOf(name)}-hint`, form.error(name) && `${form.idOf(name)}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}
