import type { resultFields, stepFields } from '@rynek/shared/features/practices/template.ts'
import { createEffect, createSignal, For, on } from 'solid-js'
import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { GroupError } from '../../ui/GroupError.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

type StepField = (typeof stepFields)[number]
type ResultField = (typeof resultFields)[number]
type Names = StepField | ResultField
type Row = Readonly<Partial<Record<Names, string>>>
type RowsFieldProps = {
  form: Form
  name: 'steps' | 'results'
  fields: readonly Names[]
  rows: readonly Row[]
}

/** Steps or results: a row of fields each, and a button for one more. */
export function RowsField(props: RowsFieldProps) {
  const words = useWords()
  // The same objects each time: a row that is made anew would lose what was typed into it.
  const [blank, setBlank] = createSignal<readonly Row[]>([{}])
  createEffect(
    on(
      () => props.rows,
      () => setBlank([{}]),
      { defer: true },
    ),
  )
  const rows = () => [...props.rows, ...blank()]
  const nameOf = (field: Names) =>
    props.name === 'steps'
      ? words(`practices.step.${field as StepField}`)
      : words(`practices.result.${field as ResultField}`)
  return (
    <fieldset class="stack" id={props.form.idOf(`description.${props.name}`)}>
      <legend>{words(`practices.part.${props.name}`)}</legend>
      <p class="soft">{words(`practices.hint.${props.name}`)}</p>
      <GroupError form={props.form} name={`description.${props.name}`} />
      <For each={rows()}>
        {(row, place) => (
          <div class="row-fields">
            <For each={props.fields}>
              {(field) => {
                const frame = {
                  form: props.form,
                  name: `description.${props.name}.${place()}.${field}`,
                  label: nameOf(field),
                  value: row[field] ?? '',
                  optional: 'said-above',
                  guarded: true,
                } as const
                return field === 'what' ? (
                  <TextArea {...frame} rows={2} maxlength={300} />
                ) : (
                  <Field {...frame} />
                )
              }}
            </For>
          </div>
        )}
      </For>
      <Button small onClick={() => setBlank((known) => [...known, {}])}>
        <Icon name="plus" />
        {words(`practices.addRow.${props.name}`)}
      </Button>
    </fieldset>
  )
}
