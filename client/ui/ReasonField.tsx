import type { Form } from '../core/form.ts'
import { useWords } from '../core/words.tsx'
import { Field } from './Field.tsx'
import { TextArea } from './TextArea.tsx'

type ReasonFieldProps = {
  form: Form
  /** Who will read it. */
  readBy: 'author' | 'everybody'
  /** Room for more than a line. */
  rows?: number
  guarded?: boolean
  /** What stands in it from the beginning. */
  value?: string | undefined
}

/** Why a moderator does what he does: no act goes without it. */
export function ReasonField(props: ReasonFieldProps) {
  const words = useWords()
  const frame = () => ({
    form: props.form,
    name: 'reason',
    label: words('moderation.actReason'),
    hint: words(props.readBy === 'author' ? 'moderation.actReasonHint' : 'moderation.lockHint'),
    maxlength: 500,
    guarded: !!props.guarded,
    value: props.value,
  })
  return props.rows ? <TextArea {...frame()} rows={props.rows} /> : <Field {...frame()} />
}
