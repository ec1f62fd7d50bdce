import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { publish, returnForWork } from './api.ts'

/** A moderator publishes what the scores approved, or sends a description back with a reason. */
export function PublicationForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const publishing = useForm('publish')
  const returning = useForm('return')
  const sendOut = publishing.submit(async ({ reason = '' }) => {
    await publish(props.dossier.id, reason)
    await props.reload()
  })
  const sendBack = returning.submit(async ({ reason = '' }) => {
    await returnForWork(props.dossier.id, reason)
    await props.reload()
  })
  return (
    <section class="stack">
      <h2>{words('practices.publication')}</h2>
      <Show when={props.dossier.can.publish}>
        <form
          class="stack"
          method="post"
          action={`${addresses.dossier(props.dossier.id)}/publikacja`}
          onSubmit={sendOut}
        >
          <ErrorSummary form={publishing} />
          <TextArea
            form={publishing}
            name="reason"
            label={words('practices.publish.reason')}
            rows={2}
            maxlength={500}
          />
          <Button type="submit" look="primary" busy={publishing.sending()}>
            {words('practices.publish')}
          </Button>
        </form>
      </Show>
      <Show when={props.dossier.can.returnForWork}>
        <form
          class="stack"
          method="post"
          action={`${addresses.dossier(props.dossier.id)}/zwrot`}
          onSubmit={sendBack}
        >
          <ErrorSummary form={returning} />
          <TextArea
            form={returning}
            name="reason"
            label={words('practices.return.reason')}
            rows={2}
            maxlength={500}
          />
          <Button type="submit" busy={returning.sending()}>
            {words('practices.return')}
          </Button>
        </form>
      </Show>
    </section>
  )
}
