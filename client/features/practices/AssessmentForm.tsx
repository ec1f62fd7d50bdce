import { addresses } from '@rynek/shared/core/addresses.ts'
import { criteria, gates, type ScoreSheet } from '@rynek/shared/features/practices/rubric.ts'
import { For } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { assess } from './api.ts'

const points = [0, 1, 2, 3] as const

/** Six criteria, 0 to 3 points and a sentence each; nobody sees it before the other assessor is done. */
export function AssessmentForm(props: { id: number; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('assess')
  const send = form.submit(async (values) => {
    const scores = Object.fromEntries(
      criteria.map((criterion) => [
        criterion,
        {
          score: Number(values[`scores.${criterion}.score`]),
          sentence: values[`scores.${criterion}.sentence`] ?? '',
        },
      ]),
    ) as ScoreSheet
    const gate = { publicBody: !!values['gate.publicBody'], noPersonalData: !!values['gate.noPersonalData'] }
    await assess(props.id, { scores, gate, noInterest: true })
    await props.reload()
  })
  return (
    <form class="stack" method="post" action={`${addresses.dossier(props.id)}/ocen`} onSubmit={send}>
      <h2>{words('practices.assess')}</h2>
      <p>{words('practices.assess.text')}</p>
      <ErrorSummary form={form} />
      <fieldset class="checks">
        <legend>{words('practices.gate')}</legend>
        <For each={gates}>
          {(gate) => (
            <label>
              <input type="checkbox" name={`gate.${gate}`} id={form.idOf(`gate.${gate}`)} required />
              {words(`practices.gate.${gate}`)}
            </label>
          )}
        </For>
      </fieldset>
      <For each={criteria}>
        {(criterion) => (
          <fieldset class="row-fields">
            <legend>{words(`practices.criterion.${criterion}`)}</legend>
            <Select
              form={form}
              name={`scores.${criterion}.score`}
              label={words('practices.assess.points')}
              empty={words('practices.assess.choose')}
              options={points.map((point) => ({
                value: String(point),
                label: `${point} – ${words(`practices.points.${criterion}.${point}`)}`,
              }))}
            />
            <TextArea
              form={form}
              name={`scores.${criterion}.sentence`}
              label={words('practices.assess.sentence')}
              rows={2}
              maxlength={400}
            />
          </fieldset>
        )}
      </For>
      <div class="checks">
        <label>
          <input type="checkbox" name="noInterest" required />
          {words('practices.assess.noInterest')}
        </label>
      </div>
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('practices.assess.send')}
      </Button>
    </form>
  )
}
