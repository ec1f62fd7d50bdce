import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { nominate } from './api.ts'

/** An expert says why this thread should become a good practice. */
export function NominationForm(props: { threadId: number }) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('nominate')
  const send = form.submit(async ({ justification = '' }) => {
    const { id } = await nominate(props.threadId, justification)
    visits.open(addresses.dossier(id))
  })
  return (
    <details class="post-tool">
      <summary>
        <Icon name="award" />
        {words('practices.nominate')}
      </summary>
      <form class="stack" onSubmit={send}>
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="justification"
          label={words('practices.nominate.why')}
          hint={words('practices.nominate.hint')}
          rows={4}
          minlength={30}
          maxlength={1_500}
        />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('practices.nominate.send')}
        </Button>
      </form>
    </details>
  )
}
