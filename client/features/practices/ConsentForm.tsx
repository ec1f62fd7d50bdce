import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { consent } from './api.ts'

/** The author agrees to a description, or refuses. */
export function ConsentForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('consent')
  const send = form.submit(async ({ consent: agreed, reason = '' }) => {
    await consent(props.dossier.id, agreed === 'yes', reason)
    await props.reload()
  })
  return (
    <form class="stack" method="post" action={`${addresses.dossier(props.dossier.id)}/zgoda`} onSubmit={send}>
      <h2>{words('practices.consent')}</h2>
      <p>{words('practices.consent.text')}</p>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="reason"
        label={words('practices.consent.reason')}
        rows={2}
        maxlength={500}
        optional
      />
      <div class="acts">
        <Button type="submit" look="primary" name="consent" value="yes" busy={form.sending()}>
          {words('practices.consent.agree')}
        </Button>
        <Button type="submit" name="consent" value="no" busy={form.sending()}>
          {words('practices.consent.refuse')}
        </Button>
      </div>
    </form>
  )
}
