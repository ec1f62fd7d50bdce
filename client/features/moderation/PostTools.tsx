import './moderation.css'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { type ReportReason, reportReasons } from '@rynek/shared/features/moderation/kinds.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { later } from '../../core/later.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Opener } from '../../ui/Opener.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { report } from './report.ts'

const HideForm = later<{ post: Post }>(
  async () => (await import('./HideForm.tsx')).HideForm,
  'features/moderation/HideForm.tsx',
)

const RedactForm = later<{ post: Post }>(
  async () => (await import('./RedactForm.tsx')).RedactForm,
  'features/moderation/RedactForm.tsx',
)

type PostToolsProps = { post: Post; action: string; moderates: boolean }

/** Report a post; and for moderators, hide it or bring it back, in place. */
export function PostTools(props: PostToolsProps) {
  return (
    <>
      <Show when={!props.post.hidden}>
        <ReportForm {...props} />
      </Show>
      <Show when={props.moderates}>
        <Show when={!props.post.hidden}>
          <RedactForm post={props.post} />
        </Show>
        <HideForm post={props.post} />
      </Show>
    </>
  )
}

function ReportForm(props: PostToolsProps) {
  const words = useWords()
  const id = String(props.post.id)
  const form = useForm('report', { instance: id, own: (values) => values.postId === id })
  const [sent, setSent] = createSignal(false)
  const send = form.submit(async ({ reason, note = '', ...values }) => {
    await report(props.post.id, { reason: reason as ReportReason, note, ...knowinglyIf(values) })
    setSent(true)
  })
  return (
    <Show when={!sent()} fallback={<p role="status">{words('moderation.report.sent')}</p>}>
      <Opener name={`report-${id}`} label={<ReportLabel />} refused={!!form.problem()}>
        {() => (
          <form class="stack" method="post" action={`${props.action}#report-${id}`} onSubmit={send}>
            <ErrorSummary form={form} />
            <input type="hidden" name="postId" value={id} />
            <Select
              form={form}
              name="reason"
              label={words('moderation.report.reason')}
              options={reportReasons.map((reason) => ({
                value: reason,
                label: words(`moderation.reason.${reason}`),
              }))}
            />
            <TextArea
              form={form}
              name="note"
              label={words('moderation.report.note')}
              rows={3}
              maxlength={1_000}
              optional
              guarded
            />
            <Button type="submit" busy={form.sending()}>
              {words('moderation.report.send')}
            </Button>
          </form>
        )}
      </Opener>
    </Show>
  )
}

function ReportLabel() {
  const words = useWords()
  return (
    <>
      <Icon name="flag" />
      {words('moderation.report')}
    </>
  )
}
