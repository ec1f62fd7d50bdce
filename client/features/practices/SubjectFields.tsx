import type { Description } from '@rynek/shared/features/practices/description.ts'
import { hdrStages } from '@rynek/shared/features/practices/rules.ts'
import { areaCodes, catalogue, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { For } from 'solid-js'
import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Options, Select } from '../../ui/Select.tsx'

/** What it is about beside its main topic, where it stands in an office's plan, and whether it is still a trial. */
export function SubjectFields(props: { form: Form; text: Description; topic: TopicCode }) {
  const words = useWords()
  const topics = () =>
    areaCodes.map((area) => ({
      label: words(`topics.area.${area}`),
      options: catalogue[area]
        .filter((topic) => topic !== props.topic)
        .map((topic) => ({ value: topic, label: words(`topics.topic.${topic}`) })),
    }))
  return (
    <>
      <p class="meta" id={props.form.idOf('description.otherTopics')}>
        {words('practices.mainTopic', { topic: words(`topics.topic.${props.topic}`) })}
      </p>
      <div class="row-fields">
        <For each={[0, 1] as const}>
          {(place) => (
            <label class="field">
              {words('practices.otherTopic', { number: String(place + 2) })}
              <select class="input" name="description.otherTopics">
                <option value="">{words('practices.otherTopic.none')}</option>
                <Options options={topics()} value={props.text.otherTopics[place]} />
              </select>
            </label>
          )}
        </For>
        <Select
          form={props.form}
          name="description.hdrStage"
          label={words('practices.part.hdrStage')}
          empty={words('practices.hdr.none')}
          options={hdrStages.map((stage) => ({ value: stage, label: words(`practices.hdr.${stage}`) }))}
          value={props.text.hdrStage ?? ''}
          optional
        />
      </div>
      <div class="checks">
        <label>
          <input type="checkbox" name="description.pilot" checked={props.text.pilot} />
          {words('practices.pilot.check')}
        </label>
      </div>
    </>
  )
}
