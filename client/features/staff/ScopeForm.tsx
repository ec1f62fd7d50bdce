import { addresses } from '@rynek/shared/core/addresses.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import { namesIn, subjects } from '@rynek/shared/features/moderation/rules.ts'
import type { RolesOf } from '@rynek/shared/features/staff/schemas.ts'
import { areaCodes, catalogue } from '@rynek/shared/features/topics/catalogue.ts'
import { createSignal, For } from 'solid-js'
import { type Form, type FormValues, useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { limit } from './api.ts'
import { clearReason, ReasonField } from './ReasonField.tsx'

type ScopeFormProps = { found: RolesOf; saved: boolean; onSaved: () => Promise<unknown> }

/** Where a moderator moderates: areas, single topics, and types of office. */
export function ScopeForm(props: ScopeFormProps) {
  const words = useWords()
  const form = useForm('scope')
  const id = () => props.found.person.id
  const [saved, setSaved] = createSignal(props.saved)
  const send = form.submit(async (values, element) => {
    setSaved(false)
    await confirmedly(() => limit(id(), scopeIn(values)))
    await props.onSaved()
    clearReason(element)
    setSaved(true)
  })
  const now = () =>
    props.found.scope
      ? namesIn(props.found.scope)
          .map((name) => words(name))
          .join(', ')
      : words('staff.scope.everywhere')
  return (
    <section class="stack" aria-labelledby="scope">
      <h2 id="scope">{words('staff.scope')}</h2>
      <p>{words('staff.scope.lead')}</p>
      <p>{words('staff.scope.now', { scope: now() })}</p>
      <form class="stack" method="post" action={`${addresses.rolesOf(id())}/zakres`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="wasSubjects" value={props.found.scope?.subjects.join(',') ?? ''} />
        <input type="hidden" name="wasCityTypes" value={props.found.scope?.cityTypes.join(',') ?? ''} />
        <Subjects form={form} chosen={chosenIn(form, 'subjects', props.found.scope?.subjects)} />
        <fieldset class="checks">
          <legend>{words('staff.scope.types')}</legend>
          <For each={cityTypes}>
            {(type) => (
              <Box
                name="cityTypes"
                value={type}
                label={words(`cityTypes.${type}`)}
                chosen={chosenIn(form, 'cityTypes', props.found.scope?.cityTypes)}
              />
            )}
          </For>
        </fieldset>
        <ReasonField form={form} />
        <div class="acts">
          <Button type="submit" busy={form.sending()}>
            {words('staff.scope.save')}
          </Button>
          <span role="status">{saved() ? words('staff.scope.saved') : ''}</span>
        </div>
      </form>
    </section>
  )
}

type BoxProps = { name: string; value: string; label: string; chosen: readonly string[] }

function Box(props: BoxProps) {
  return (
    <label>
      <input
        type="checkbox"
        name={props.name}
        value={props.value}
        checked={props.chosen.includes(props.value)}
      />
      {props.label}
    </label>
  )
}

function Subjects(props: { form: Form; chosen: readonly string[] }) {
  const words = useWords()
  return (
    <details class="stack" open={!!props.form.problem()} id={props.form.idOf('subjects')}>
      <summary>{words('staff.scope.subjects')}</summary>
      <For each={areaCodes}>
        {(area) => (
          <fieldset class="checks">
            <legend>{words(`topics.area.${area}`)}</legend>
            <Box name="subjects" value={area} label={words('staff.scope.all')} chosen={props.chosen} />
            <For each={catalogue[area]}>
              {(topic) => (
                <Box
                  name="subjects"
                  value={topic}
                  label={words(`topics.topic.${topic}`)}
                  chosen={props.chosen}
                />
              )}
            </For>
          </fieldset>
        )}
      </For>
    </details>
  )
}

/** What was ticked before a refusal, else what stands. */
const chosenIn = (form: Form, field: string, standing: readonly string[] = []): readonly string[] =>
  form.value('reason') === undefined ? standing : (form.value(field) ?? '').split(',')

const listed = (chosen = '', types = '') => ({
  subjects: subjects.filter((code) => chosen.split(',').includes(code)),
  cityTypes: cityTypes.filter((type) => types.split(',').includes(type)),
})

const scopeIn = (values: FormValues) => ({
  ...listed(values.subjects, values.cityTypes),
  was: listed(values.wasSubjects, values.wasCityTypes),
  reason: values.reason ?? '',
})
