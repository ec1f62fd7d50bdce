import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { setPace } from './api.ts'

/** Lets people write in a thread once in so many minutes, for some hours; or as they like again. */
export function SlowForm(props: { threadId: number; slow: boolean }) {
  const words = useWords()
  const form = useForm('slow')
  const send = form.submit(async ({ minutes, hours, act, reason = '' }, element) => {
    const pace = act === 'end' ? { minutes: null } : { minutes: Number(minutes), hours: Number(hours) }
    await setPace(props.threadId, { ...pace, reason })
    element.reset()
  })
  return (
    <details class="post-tool">
      <summary>
        <Icon name="clock" />
        {words(props.slow ? 'moderation.slow.change' : 'moderation.slow')}
      </summary>
      <form class="stack" onSubmit={send}>
        <ErrorSummary form={form} />
        <Field form={form} name="minutes" type="number" label={words('moderation.slow.minutes')} value="15" />
        <Field
          form={form}
          name="hours"
          type="number"
          label={words('moderation.slow.hours')}
          hint={words('moderation.slow.hint')}
          value="24"
        />
        <ReasonField form={form} readBy="everybody" />
        <div class="acts">
          <Button type="submit" busy={form.sending()}>
            {words(props.slow ? 'moderation.slow.change' : 'moderation.slow')}
          </Button>
          <Show when={props.slow}>
            <Button type="submit" name="act" value="end" busy={form.sending()}>
              {words('moderation.slow.end')}
            </Button>
          </Show>
        </div>
      </form>
    </details>
  )
}
