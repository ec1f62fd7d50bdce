import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Field } from '../../ui/Field.tsx'

/** Why rights change, and what follows for the person. */
export function ReasonField(props: { form: Form }) {
  const words = useWords()
  return (
    <>
      <Field
        form={props.form}
        name="reason"
        label={words('staff.reason')}
        hint={words('staff.reasonHint')}
        maxlength={300}
      />
      <p class="soft">{words('staff.leads')}</p>
    </>
  )
}

/** It belongs to what was done; the ticks stand as they were saved. */
export function clearReason(form: HTMLFormElement): void {
  const field = form.elements.namedItem('reason')
  if (field instanceof HTMLInputElement) field.value = ''
}
