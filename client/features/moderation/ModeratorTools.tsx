import './moderation.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Curation } from '@rynek/shared/features/moderation/schemas.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { topicChoices, typeChoices } from '../../ui/option-lists.ts'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { Select } from '../../ui/Select.tsx'
import { curate, setLocked } from './api.ts'
import { PlaceForm } from './PlaceForm.tsx'
import { SlowForm } from './SlowForm.tsx'
import { SummaryForm } from './SummaryForm.tsx'

/** What a moderator does to a whole thread: lock it, put it right. Each act has a reason. */
export function ModeratorTools(props: { thread: ThreadSummary; slow: boolean }) {
  const words = useWords()
  return (
    <div class="acts">
      <LockForm thread={props.thread} />
      <details class="post-tool">
        <summary>
          <Icon name="pencil" />
          {words('moderation.curate')}
        </summary>
        <CurateForm thread={props.thread} />
      </details>
      <details class="post-tool">
        <summary>
          <Icon name="flag" />
          {words('moderation.place')}
        </summary>
        <PlaceForm thread={props.thread} />
      </details>
      <SlowForm threadId={props.thread.id} slow={props.slow} />
      <details class="post-tool">
        <summary>
          <Icon name="list" />
          {words('moderation.summary')}
        </summary>
        <SummaryForm threadId={props.thread.id} />
      </details>
      <a class="post-tool-link" href={addresses.arrange(props.thread.id)}>
        <Icon name="message-square" />
        {words('transfers.open')}
      </a>
    </div>
  )
}

function LockForm(props: { thread: ThreadSummary }) {
  const words = useWords()
  const form = useForm('lock')
  const locked = () => props.thread.lockedReason !== null
  const name = () => words(locked() ? 'moderation.unlock' : 'moderation.lock')
  const send = form.submit(async ({ reason = '' }, element) => {
    await setLocked(props.thread.id, !locked(), reason)
    element.reset()
  })
  return (
    <details class="post-tool">
      <summary>
        <Icon name="lock" />
        {name()}
      </summary>
      <form class="stack" onSubmit={send}>
        <ErrorSummary form={form} />
        <ReasonField form={form} readBy="everybody" />
        <Button type="submit" busy={form.sending()}>
          {name()}
        </Button>
      </form>
    </details>
  )
}

function CurateForm(props: { thread: ThreadSummary }) {
  const words = useWords()
  const form = useForm('curate')
  const send = form.submit(async (values) => curate(props.thread.id, values as Curation))
  return (
    <form class="stack" onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="title"
        label={words('threads.ask.question')}
        value={props.thread.title}
        maxlength={150}
      />
      <Select
        form={form}
        name="topic"
        label={words('threads.ask.topic')}
        options={topicChoices(words)}
        value={props.thread.topic}
      />
      <Select
        form={form}
        name="cityType"
        label={words('threads.ask.cityType')}
        options={typeChoices(words)}
        value={props.thread.cityType}
      />
      <ReasonField form={form} readBy="author" />
      <Button type="submit" busy={form.sending()}>
        {words('moderation.curate.save')}
      </Button>
    </form>
  )
}
