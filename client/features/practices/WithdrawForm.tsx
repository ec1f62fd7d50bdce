import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { consent } from './api.ts'

/** The author takes the practice back. Closed at first: it cannot be undone, and is not what one comes here for. */
export function WithdrawForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('withdraw')
  const send = form.submit(async ({ reason = '' }) => {
    await consent(props.dossier.id, false, reason)
    await props.reload()
  })
  return (
    <details class="withdrawal" open={!!form.problem()}>
      <summary>{words('practices.withdraw')}</summary>
      <form
        class="stack"
        method="post"
        action={`${addresses.dossier(props.dossier.id)}/wycofanie`}
        onSubmit={send}
      >
        <p>{words('practices.withdraw.text')}</p>
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="reason"
          label={words('practices.withdraw.reason')}
          rows={2}
          maxlength={500}
          optional
        />
        <Button type="submit" look="danger" busy={form.sending()}>
          {words('practices.withdraw.send')}
        </Button>
      </form>
    </details>
  )
}
