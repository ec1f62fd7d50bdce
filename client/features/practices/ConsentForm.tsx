import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { consent } from './api.ts'

/** The author agrees to the description, refuses, or takes the practice back. */
export function ConsentForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('consent')
  let agreed = false
  const choose = (choice: boolean) => {
    agreed = choice
  }
  const send = form.submit(async ({ reason = '' }) => {
    await consent(props.dossier.id, agreed, reason)
    await props.reload()
  })
  return (
    <form class="stack" onSubmit={send}>
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
        <Show when={props.dossier.can.consent}>
          <Button type="submit" look="primary" busy={form.sending()} onClick={() => choose(true)}>
            {words('practices.consent.agree')}
          </Button>
        </Show>
        <Button type="submit" look="quiet" busy={form.sending()} onClick={() => choose(false)}>
          {words(props.dossier.can.consent ? 'practices.consent.refuse' : 'practices.consent.withdraw')}
        </Button>
      </div>
    </form>
  )
}
