import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { type ParentProps, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { submit } from './api.ts'
import { createAutosave } from './autosave.ts'
import { Conflicts } from './Conflicts.tsx'
import { createEditing, Undecided } from './editing.ts'
import { SavingState } from './SavingState.tsx'
import { TemplateFields } from './TemplateFields.tsx'

type DescriptionFormProps = ParentProps<{ dossier: Dossier; reload: () => Promise<unknown> }>

/** The template as a form: saved by itself while it is written, handed over when it is whole. Its children stand beside it. */
export function DescriptionForm(props: DescriptionFormProps) {
  const words = useWords()
  const form = useForm('describe')
  let fields: HTMLFormElement | undefined
  const editing = createEditing(props.dossier, () => fields)
  const autosave = createAutosave(async () => {
    try {
      await editing.save()
    } catch (thrown) {
      // Somebody has to decide first.
      if (thrown instanceof Undecided) autosave.stop()
      throw thrown
    }
  })

  const send = form.submit(async ({ then, note = '' }) => {
    try {
      await autosave.now()
    } catch (thrown) {
      if (!(thrown instanceof Undecided)) throw thrown
      return announce(words('practices.describe.both'))
    }
    announce(words('practices.describe.saved'))
    try {
      if (then === 'hand-over') await submit(props.dossier.id, note)
    } finally {
      await props.reload()
    }
  })
  return (
    <form
      class="description-form"
      ref={(element) => {
        fields = element
      }}
      method="post"
      action={`${addresses.dossier(props.dossier.id)}/opis`}
      onInput={autosave.touch}
      onSubmit={send}
      noValidate
    >
      <div class="stack">
        <h2>{words('practices.describe')}</h2>
        <ErrorSummary form={form} />
        <Conflicts editing={editing} decided={autosave.touch} />
        <input type="hidden" name="version" value={editing.version} />
        <Show when={editing.shown()} keyed>
          {(text) => <TemplateFields form={form} text={text} topic={props.dossier.topic} />}
        </Show>
        <Show when={props.dossier.can.submit}>
          <div class="only-script">
            <TextArea
              form={form}
              name="note"
              label={words('practices.describe.note')}
              hint={words('practices.describe.noteHint')}
              rows={2}
              maxlength={500}
              optional
            />
          </div>
        </Show>
        <div class="acts">
          <Button type="submit" busy={form.sending()}>
            {words('practices.describe.save')}
          </Button>
          <Show when={props.dossier.can.submit}>
            <span class="only-script">
              <Button type="submit" look="primary" name="then" value="hand-over" busy={form.sending()}>
                {words('practices.describe.submit')}
              </Button>
            </span>
          </Show>
          <SavingState state={autosave.state()} />
        </div>
      </div>
      {props.children}
    </form>
  )
}
