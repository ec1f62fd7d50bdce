import { describedBy, FieldBox, type FieldFrame } from './Field.tsx'

type TextAreaProps = FieldFrame & {
  value?: string | undefined
  rows?: number
  minlength?: number
  maxlength?: number
  placeholder?: string
  ref?: (element: HTMLTextAreaElement) => void
  onInput?: (event: InputEvent & { currentTarget: HTMLTextAreaElement }) => void
}

/** Several lines of text. Uncontrolled: what is typed before the script comes stays. */
export function TextArea(props: TextAreaProps) {
  // Read once: the text belongs to the writer from here on.
  const start = props.form.value(props.name) ?? props.value ?? ''
  return (
    <FieldBox frame={props}>
      <textarea
        ref={(element) => props.ref?.(element)}
        class="input"
        id={props.form.idOf(props.name)}
        name={props.name}
        required={!props.optional}
        rows={props.rows}
        minlength={props.minlength}
        maxlength={props.maxlength}
        placeholder={props.placeholder}
        aria-invalid={props.form.error(props.name) ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onInput?.(event)}
      >
        {start}
      </textarea>
    </FieldBox>
  )
}
