import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { confirmAddress, sendNewCode } from './api.ts'

export function CodeForm(props: { onConfirmed: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('membership-code')
  const send = form.submit(async ({ code = '' }) => {
    await confirmAddress(code)
    await props.onConfirmed()
  })
  return (
    <form class="stack" method="post" action={addresses.membership} onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="code"
        label={words('memberships.code')}
        autocomplete="one-time-code"
        placeholder="XXXX-XXXX"
        minlength={4}
        maxlength={20}
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('memberships.confirm')}
      </Button>
    </form>
  )
}

export function NewCodeForm(props: { onSent: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('membership-new-code')
  const send = form.submit(async () => {
    await sendNewCode()
    await props.onSent()
  })
  return (
    <form class="stack" method="post" action={`${addresses.membership}/kod`} onSubmit={send}>
      <ErrorSummary form={form} />
      <Button type="submit" busy={form.sending()}>
        {words('memberships.newCode')}
      </Button>
    </form>
  )
}
