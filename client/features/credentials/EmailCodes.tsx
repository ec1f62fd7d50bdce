import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Form, useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { confirmEmail } from './api.ts'

/** Both codes: one from the new mailbox, one from the present one. */
export function EmailCodes(props: { email: string }) {
  const words = useWords()
  const form = useForm('email-codes')
  const send = form.submit(async ({ code = '', formerCode = '' }) => {
    await confirmedly(() => confirmEmail({ code, formerCode }))
    location.assign(`${addresses.email}?zmieniono=1`)
  })
  return (
    <form class="stack" method="post" action={`${addresses.email}/kody`} onSubmit={send}>
      <h2>{words('credentials.email.codes')}</h2>
      <p>{words('credentials.email.codesLead', { email: props.email })}</p>
      <ErrorSummary form={form} />
      <CodeField form={form} name="code" label={words('credentials.email.code')} />
      <CodeField form={form} name="formerCode" label={words('credentials.email.formerCode')} />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('credentials.email.confirm')}
      </Button>
    </form>
  )
}

const CodeField = (props: { form: Form; name: string; label: string }) => (
  <Field
    form={props.form}
    name={props.name}
    label={props.label}
    autocomplete="one-time-code"
    placeholder="XXXX-XXXX"
    maxlength={20}
  />
)
