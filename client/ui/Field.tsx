import './field.css'
import './input.css'
import { type JSX, Show, splitProps } from 'solid-js'
import type { Form } from '../core/form.ts'
import { useWords } from '../core/words.tsx'

export type FieldFrame = {
  form: Form
  name: string
  label: string
  hint?: string | undefined
  /** Says so beside the label; everything else is required. */
  optional?: boolean
}

type FieldProps = FieldFrame & {
  value?: string
} & Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'name' | 'value' | 'id' | 'form'>

const own = ['form', 'name', 'label', 'hint', 'optional', 'value'] as const

/** One line of text. Uncontrolled: what is typed before the script comes stays. */
export function Field(props: FieldProps) {
  const [mine, rest] = splitProps(props, own)
  return (
    <FieldBox {...mine}>
      <input
        type="text"
        {...rest}
        class="input"
        id={mine.form.idOf(mine.name)}
        name={mine.name}
        required={!mine.optional}
        attr:value={mine.form.value(mine.name) ?? mine.value}
        aria-invalid={mine.form.error(mine.name) ? 'true' : undefined}
        aria-describedby={describedBy(mine)}
      />
    </FieldBox>
  )
}

/** Label, hint and error around any control, tied to it by ids. */
export function FieldBox(props: FieldFrame & { children: JSX.Element }) {
  const words = useWords()
  const id = () => props.form.idOf(props.name)
  return (
    <div class="field" classList={{ wrong: !!props.form.error(props.name) }}>
      <label for={id()}>
        {props.label}
        <Show when={props.optional}>
          {' '}
          <span class="soft">{words('layout.field.optional')}</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <p class="hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.form.error(props.name)}>
        <p class="error" id={`${id()}-error`}>
          {props.form.error(props.name)}
        </p>
      </Show>
      {props.children}
    </div>
  )
}

export function describedBy({ form, name, hint }: FieldFrame): string | undefined {
  const ids = [hint && `${form.idOf(name)}-hint`, form.error(name) && `${form.idOf(name)}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}
