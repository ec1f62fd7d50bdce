import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { createSignal, type ParentProps, Show } from 'solid-js'
import { useForm, valuesOf } from '../../core/form.ts'
import { HttpError } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { describe, submit } from './api.ts'
import { createAutosave } from './autosave.ts'
import { descriptionOf, longTexts } from './description-fields.ts'
import { SavingState } from './SavingState.tsx'
import { TemplateFields } from './TemplateFields.tsx'

type Standing = { description: Description; version: number }

type DescriptionFormProps = ParentProps<{ dossier: Dossier; reload: () => Promise<unknown> }>

/** The template as a form: saved by itself while it is written, handed over when it is whole. Its children stand beside it. */
export function DescriptionForm(props: DescriptionFormProps) {
  const words = useWords()
  const form = useForm('describe')
  const [standing, setStanding] = createSignal<Standing>()
  let fields: HTMLFormElement | undefined
  let version = props.dossier.version
  const autosave = createAutosave(async () => {
    if (!fields) return
    const values = valuesOf(new FormData(fields))
    const sources = (values.sources ?? '').split(',').filter(Boolean).map(Number)
    try {
      const change = { description: descriptionOf(values), sources, version, ...knowinglyIf(values) }
      const saved = await describe(props.dossier.id, change)
      version = saved.version
      setStanding(undefined)
    } catch (thrown) {
      keepBoth(thrown)
      throw thrown
    }
  })

  /** Somebody else saved meanwhile: both texts are shown, and the next save of this editor is meant to replace. */
  function keepBoth(thrown: unknown): void {
    if (!(thrown instanceof HttpError) || thrown.refusal.reason !== 'practice-edited-meanwhile') return
    const current = thrown.refusal.current as Standing
    version = current.version
    setStanding(current)
    autosave.stop()
  }

  const send = form.submit(async ({ then, note = '' }) => {
    try {
      await autosave.now()
      announce(words('practices.describe.saved'))
      if (then === 'hand-over') await submit(props.dossier.id, note)
    } finally {
      if (!standing()) await props.reload()
    }
  })
  return (
    <form
      class="description-form"
      ref={(element) => {
        fields = element
      }}
      onInput={() => standing() || autosave.touch()}
      onSubmit={send}
      noValidate
    >
      <div class="stack">
        <h2>{words('practices.describe')}</h2>
        <ErrorSummary form={form} />
        <Show when={standing()} keyed>
          {({ description }) => (
            <Notice kind="warning" title={words('posts.edit.standing')}>
              <p>{words('practices.describe.both')}</p>
              <pre class="standing">{longTexts.map(({ name }) => description[name]).join('\n\n')}</pre>
            </Notice>
          )}
        </Show>
        <TemplateFields form={form} text={props.dossier.description} topic={props.dossier.topic} />
        <Show when={props.dossier.can.submit}>
          <TextArea
            form={form}
            name="note"
            label={words('practices.describe.note')}
            hint={words('practices.describe.noteHint')}
            rows={2}
            maxlength={500}
            optional
          />
        </Show>
        <div class="acts">
          <Button type="submit" busy={form.sending()}>
            {words('practices.describe.save')}
          </Button>
          <Show when={props.dossier.can.submit}>
            <Button type="submit" look="primary" name="then" value="hand-over" busy={form.sending()}>
              {words('practices.describe.submit')}
            </Button>
          </Show>
          <SavingState state={autosave.state()} />
        </div>
      </div>
      {props.children}
    </form>
  )
}
