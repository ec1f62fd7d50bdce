import { addresses } from '@rynek/shared/core/addresses.ts'
import type { CaseFile } from '@rynek/shared/features/moderation/schemas.ts'
import type { OfferedPhrases } from '@rynek/shared/features/phrases/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { addNote, handBack, take } from './api.ts'

export type CaseProps = { file: CaseFile; reload: () => Promise<unknown> }

/** Phrases to begin with, and the one that was asked for without script. */
export type WithPhrases = CaseProps & { phrases: OfferedPhrases; chosen?: string | undefined }

/** Who works on the case: take it, take it over, hand it back. */
export function Assignment(props: CaseProps) {
  const words = useWords()
  const form = useForm('assignee')
  const id = () => props.file.case.id
  const mayTake = () => props.file.can.take || props.file.can.takeOver
  const send = form.submit(async () => {
    if (mayTake()) await take(id(), props.file.can.takeOver)
    else await handBack(id())
    await props.reload()
  })
  const verb = () => {
    if (props.file.can.take) return words('moderation.take')
    return words(props.file.can.takeOver ? 'moderation.takeOver' : 'moderation.handBack')
  }
  const wanted = () => (props.file.can.take ? 'take' : props.file.can.takeOver ? 'take-over' : 'hand-back')
  return (
    <Show when={mayTake() || props.file.can.handBack}>
      <OneButtonForm
        form={form}
        action={`${addresses.case(id())}/kto`}
        onSubmit={send}
        hidden={{ wanted: wanted() }}
      >
        {verb()}
      </OneButtonForm>
    </Show>
  )
}

/** For other moderators alone. */
export function NoteForm(props: CaseProps) {
  const words = useWords()
  const form = useForm('note')
  const send = form.submit(async ({ text = '' }, element) => {
    await addNote(props.file.case.id, text)
    element.reset()
    await props.reload()
  })
  return (
    <form
      class="stack"
      method="post"
      action={`${addresses.case(props.file.case.id)}/notatki`}
      onSubmit={send}
    >
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="text"
        label={words('moderation.note')}
        hint={words('moderation.noteHint')}
        rows={2}
        maxlength={1_000}
      />
      <Button type="submit" busy={form.sending()}>
        {words('moderation.note.add')}
      </Button>
    </form>
  )
}
