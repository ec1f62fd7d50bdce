import { addresses } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { merge } from './api.ts'
import type { TargetProps } from './MoveForm.tsx'

/** The whole thread goes into the one that was chosen. */
export function MergeForm(props: TargetProps) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('merge')
  const id = () => props.here.thread.id
  const send = form.submit(async ({ seen, reason = '' }) => {
    const { threadId } = await merge(id(), { to: props.target.id, seen: Number(seen), reason })
    visits.open(addresses.arrange(threadId))
  })
  return (
    <section class="stack" aria-labelledby="merge">
      <h2 id="merge">{words('transfers.merge.title')}</h2>
      <p>{words('transfers.merge.text')}</p>
      <form
        class="stack"
        method="post"
        action={`${addresses.arrange(id())}/polacz?do=${props.target.id}`}
        onSubmit={send}
      >
        <ErrorSummary form={form} />
        <input type="hidden" name="to" value={props.target.id} />
        <input type="hidden" name="seen" value={props.here.seen} />
        <ReasonField form={form} readBy="author" rows={2} />
        <Button type="submit" busy={form.sending()}>
          {words('transfers.merge.send')}
        </Button>
      </form>
    </section>
  )
}
