import { createSignal, onMount, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { getSummary, summarise } from './api.ts'

/** Says what a long thread comes to; the summary stands under the question. */
export function SummaryForm(props: { threadId: number }) {
  const [source, setSource] = createSignal<{ body: string }>()
  onMount(async () => setSource(await getSummary(props.threadId)))
  return (
    <Show when={source()} keyed>
      {({ body }) => <Writing threadId={props.threadId} body={body} />}
    </Show>
  )
}

function Writing(props: { threadId: number; body: string }) {
  const words = useWords()
  const form = useForm('summary')
  const send = form.submit(async ({ body = '', reason = '' }) => {
    await summarise(props.threadId, { body, reason })
  })
  return (
    <form class="stack" onSubmit={send}>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="body"
        label={words('threads.summary')}
        hint={words('moderation.summary.hint')}
        value={props.body}
        rows={6}
        maxlength={3_000}
        optional
      />
      <ReasonField form={form} readBy="everybody" />
      <Button type="submit" busy={form.sending()}>
        {words('moderation.summary.save')}
      </Button>
    </form>
  )
}
