import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { appeal } from './api.ts'

/** The one appeal against a decision about the reader's own post. */
export function AppealForm(props: { caseId: number; reload: () => Promise<unknown> }) {
  const words = useWords()
  const id = String(props.caseId)
  const form = useForm('appeal', { instance: id, own: (values) => values.caseId === id })
  const send = form.submit(async ({ text = '' }) => {
    await appeal(props.caseId, text)
    await props.reload()
  })
  return (
    <details class="post-tool" open={!!form.problem()}>
      <summary>{words('moderation.mine.appeal')}</summary>
      <form class="stack" method="post" action={`${addresses.myCases}/odwolanie`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="caseId" value={id} />
        <TextArea
          form={form}
          name="text"
          label={words('moderation.mine.appealText')}
          hint={words('moderation.mine.appealHint')}
          rows={4}
          maxlength={2_000}
        />
        <Button type="submit" busy={form.sending()}>
          {words('moderation.mine.appealSend')}
        </Button>
      </form>
    </details>
  )
}
