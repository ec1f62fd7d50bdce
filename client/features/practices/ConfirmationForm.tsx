import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useLanguage, useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { shortDate } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { confirm } from './api.ts'

/** "Still true?": the office answers with one click, or mends the description below first. */
export function ConfirmationForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const language = useLanguage()
  const form = useForm('confirm')
  const until = () => (props.dossier.reviewBy ? shortDate(props.dossier.reviewBy, language) : '')
  const send = form.submit(async ({ note = '' }) => {
    await confirm(props.dossier.id, note)
    await props.reload()
  })
  return (
    <form
      class="stack"
      method="post"
      action={`/ekspert/praktyki/${props.dossier.id}/potwierdz`}
      onSubmit={send}
    >
      <h2>{words('practices.confirm')}</h2>
      <p>
        {props.dossier.stage === 'archived'
          ? words('practices.confirm.archived')
          : words('practices.confirm.text', { day: until() })}
      </p>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="note"
        label={words('practices.confirm.note')}
        rows={2}
        maxlength={500}
        optional
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('practices.confirm.send')}
      </Button>
    </form>
  )
}
