import './assessors.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { decline } from './api.ts'

/** Saying no is one click; why, and that there is an interest, may be added. */
export function DeclineForm(props: { practiceId: number; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('decline')
  const send = form.submit(async ({ reason = '', interest }) => {
    await decline(props.practiceId, { reason, interest: interest === 'yes' })
    await props.reload()
  })
  return (
    <form class="stack" method="post" action={`${addresses.dossier(props.practiceId)}/odmow`} onSubmit={send}>
      <h2>{words('assessors.decline')}</h2>
      <p>{words('assessors.decline.text')}</p>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="reason"
        label={words('assessors.decline.reason')}
        rows={2}
        maxlength={500}
        optional
      />
      <div class="acts">
        <Button type="submit" name="interest" value="no" busy={form.sending()}>
          {words('assessors.decline.send')}
        </Button>
        <Button type="submit" name="interest" value="yes" busy={form.sending()}>
          {words('assessors.decline.interest')}
        </Button>
      </div>
    </form>
  )
}
