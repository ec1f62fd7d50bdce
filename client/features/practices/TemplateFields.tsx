import { cityTypes } from '@rynek/shared/core/city-types.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { resultFields } from '@rynek/shared/features/practices/template.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { For } from 'solid-js'
import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Field } from '../../ui/Field.tsx'
import { GroupError } from '../../ui/GroupError.tsx'
import { CostField } from './CostField.tsx'
import { textsAfter, textsBefore } from './description-fields.ts'
import { LongTextField } from './LongTextField.tsx'
import { RowsField } from './RowsField.tsx'
import { SubjectFields } from './SubjectFields.tsx'

/** What was done is the longest, and has a line of its own. */
const stepsInForm = ['when', 'who', 'what'] as const

/** Every field of the template, in its order; `topic` is the main one, which comes from the thread. */
export function TemplateFields(props: { form: Form; text: Description; topic: TopicCode }) {
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
      <For each={textsBefore}>
        {(name) => <LongTextField form={props.form} name={name} text={props.text} />}
      </For>
      <RowsField form={props.form} name="steps" fields={stepsInForm} rows={props.text.steps} />
      <RowsField form={props.form} name="results" fields={resultFields} rows={props.text.results} />
      <CostField form={props.form} name="costStart" amount={props.text.costStart} />
      <CostField form={props.form} name="costYearly" amount={props.text.costYearly} />
      <LongTextField form={props.form} name="costNote" text={props.text} />
      <For each={textsAfter}>
        {(name) => <LongTextField form={props.form} name={name} text={props.text} />}
      </For>
      <div class="row-fields">
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
      <SubjectFields form={props.form} text={props.text} topic={props.topic} />
      <fieldset class="checks" id={props.form.idOf('description.fits')}>
        <legend>{words('practices.part.fits')}</legend>
        <GroupError form={props.form} name="description.fits" />
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
