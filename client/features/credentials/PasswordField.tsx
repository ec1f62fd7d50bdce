import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Field } from '../../ui/Field.tsx'

type PasswordFieldProps = { form: Form; name: string; label: string; fresh?: boolean }

/** A password one has, or a fresh one; what is wrong with a fresh one the server says. */
export function PasswordField(props: PasswordFieldProps) {
  const words = useWords()
  return (
    <Field
      form={props.form}
      name={props.name}
      label={props.label}
      hint={props.fresh ? words('accounts.passwordHint') : undefined}
      type="password"
      autocomplete={props.fresh ? 'new-password' : 'current-password'}
      minlength={props.fresh ? 12 : 1}
      maxlength={200}
    />
  )
}
