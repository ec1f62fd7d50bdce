import { cityTypes } from '@rynek/shared/core/city-types.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { createSignal, For, Show } from 'solid-js'
import { type Form, useForm } from '../../core/form.ts'
import { HttpError } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { describe, submit } from './api.ts'
import { descriptionOf, longTexts, resultFields, stepFields } from './description-fields.ts'
import { RowsField } from './RowsField.tsx'
import { SourcesField } from './SourcesField.tsx'

type Standing = { description: Description; version: number }

/** The template as a form: saved as a draft at any time, handed over when it is whole. */
export function DescriptionForm(props: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('describe')
  const [standing, setStanding] = createSignal<Standing>()
  let handOver = false
  const choose = (choice: boolean) => {
    handOver = choice
  }
  const send = form.submit(async (values) => {
    const version = standing()?.version ?? props.dossier.version
    const sources = (values.sources ?? '').split(',').filter(Boolean).map(Number)
    try {
      await describe(props.dossier.id, { description: descriptionOf(values), sources, version })
      setStanding(undefined)
      announce(words('practices.describe.saved'))
      if (handOver) await submit(props.dossier.id)
    } catch (thrown) {
      if (thrown instanceof HttpError && thrown.refusal.reason === 'practice-edited-meanwhile') {
        setStanding(thrown.refusal.current as Standing)
      }
      throw thrown
    } finally {
      if (!standing()) await props.reload()
    }
  })
  return (
    <form class="stack" onSubmit={send} noValidate>
      <h2>{words('practices.describe')}</h2>
      <ErrorSummary form={form} />
      <Show when={standing()} keyed>
        {({ description }) => (
          <Notice kind="warning" title={words('posts.edit.standing')}>
            <pre class="standing">{longTexts.map(({ name }) => description[name]).join('\n\n')}</pre>
          </Notice>
        )}
      </Show>
      <TemplateFields form={form} text={props.dossier.description} />
      <SourcesField dossier={props.dossier} />
      <div class="post-foot">
        <Button type="submit" busy={form.sending()} onClick={() => choose(false)}>
          {words('practices.describe.save')}
        </Button>
        <Button type="submit" look="primary" busy={form.sending()} onClick={() => choose(true)}>
          {words('practices.describe.submit')}
        </Button>
      </div>
    </form>
  )
}

/** Every field of the template, in its order. */
function TemplateFields(props: { form: Form; text: Description }) {
  const words = useWords()
  return (
    <>
      <Field
        form={props.form}
        name="description.title"
        label={words('practices.part.title')}
        value={props.text.title}
        maxlength={100}
      />
      <For each={longTexts}>
        {({ name, limit, rows }) => (
          <TextArea
            form={props.form}
            name={`description.${name}`}
            label={words(`practices.part.${name}`)}
            value={props.text[name]}
            rows={rows}
            maxlength={limit}
          />
        )}
      </For>
      <RowsField form={props.form} name="steps" fields={stepFields} rows={props.text.steps} />
      <RowsField form={props.form} name="results" fields={resultFields} rows={props.text.results} />
      <div class="row-fields">
        <Field
          form={props.form}
          name="description.costStart"
          label={words('practices.part.costStart')}
          hint={words('practices.costHint')}
          value={props.text.costStart?.toString() ?? ''}
          inputmode="numeric"
          optional
        />
        <Field
          form={props.form}
          name="description.costYearly"
          label={words('practices.part.costYearly')}
          value={props.text.costYearly?.toString() ?? ''}
          inputmode="numeric"
          optional
        />
        <Field
          form={props.form}
          name="description.startedOn"
          label={words('practices.part.startedOn')}
          type="date"
          value={props.text.startedOn ?? ''}
        />
        <Field
          form={props.form}
          name="description.verifiedOn"
          label={words('practices.part.verifiedOn')}
          type="date"
          value={props.text.verifiedOn ?? ''}
        />
        <Field
          form={props.form}
          name="description.contactRole"
          label={words('practices.part.contactRole')}
          value={props.text.contactRole}
          maxlength={120}
        />
      </div>
      <fieldset class="checks" id={props.form.idOf('description.fits')}>
        <legend>{words('practices.fits')}</legend>
        <For each={cityTypes}>
          {(type) => (
            <label>
              <input
                type="checkbox"
                name="description.fits"
                value={type}
                checked={props.text.fits.includes(type)}
              />
              {words(`cityTypes.${type}`)}
            </label>
          )}
        </For>
      </fieldset>
    </>
  )
}
