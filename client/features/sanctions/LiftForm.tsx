import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { lift } from './api.ts'

type LiftProps = { personId: number; id: number; onLifted: () => Promise<unknown> }

/** Ends a decision that is in force before its time. */
export function LiftForm(props: LiftProps) {
  const words = useWords()
  const id = String(props.id)
  const form = useForm('lift', { instance: id, own: ({ sanction }) => sanction === id })
  const send = form.submit(async ({ reason = '' }) => {
    await lift(props.id, reason)
    await props.onLifted()
  })
  const action = () => `${addresses.personFile(props.personId)}/cofniecia`
  return (
    <form class="stack" method="post" action={action()} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="sanction" value={id} />
      <Field form={form} name="reason" label={words('sanctions.lift.reason')} maxlength={500} />
      <Button type="submit" busy={form.sending()}>
        {words('sanctions.lift')}
      </Button>
    </form>
  )
}
