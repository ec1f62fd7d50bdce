import { type JSX, splitProps } from 'solid-js'
import { describedBy, FieldBox, type FieldFrame } from './Field.tsx'

type TextAreaProps = FieldFrame & {
  value?: string
} & Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'id' | 'form'>

/** Several lines of text. Uncontrolled: what is typed before the script comes stays. */
export function TextArea(props: TextAreaProps) {
  const [mine, rest] = splitProps(props, ['form', 'name', 'label', 'hint', 'optional', 'value'])
  // Read once: the text belongs to the writer from here on.
  const start = mine.form.value(mine.name) ?? mine.value ?? ''
  return (
    <FieldBox {...mine}>
      <textarea
        {...rest}
        class="input"
        id={mine.form.idOf(mine.name)}
        name={mine.name}
        required={!mine.optional}
        aria-invalid={mine.form.error(mine.name) ? 'true' : undefined}
        aria-describedby={describedBy(mine)}
      >
        {start}
      </textarea>
    </FieldBox>
  )
}
