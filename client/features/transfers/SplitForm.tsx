import { addresses } from '@rynek/shared/core/addresses.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import type { Arrangement } from '@rynek/shared/features/transfers/schemas.ts'
import { Show } from 'solid-js'
import { type FormValues, useForm } from '../../core/form.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { topicChoices, typeChoices } from '../../ui/option-lists.ts'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { Select } from '../../ui/Select.tsx'
import { split } from './api.ts'
import { chosenIn, PostsField } from './PostsField.tsx'

/** Some posts of the thread make one of their own. */
export function SplitForm(props: { here: Arrangement; search: Params }) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('split')
  const thread = () => props.here.thread
  const send = form.submit(async (values) => {
    visits.open(addresses.arrange((await split(thread().id, partsIn(values))).threadId))
  })
  return (
    <section class="stack" aria-labelledby="split">
      <h2 id="split">{words('transfers.split.title')}</h2>
      <Show when={props.here.posts.length > 0} fallback={<p>{words('transfers.posts.none')}</p>}>
        <p>{words('transfers.split.text')}</p>
        <form
          class="stack"
          method="post"
          action={`${addresses.arrange(thread().id)}/wydziel`}
          onSubmit={send}
        >
          <ErrorSummary form={form} />
          <PostsField form={form} here={props.here} search={props.search} />
          <Field form={form} name="title" label={words('threads.ask.question')} maxlength={150} />
          <Select
            form={form}
            name="topic"
            label={words('threads.ask.topic')}
            options={topicChoices(words)}
            value={thread().topic}
          />
          <Select
            form={form}
            name="cityType"
            label={words('threads.ask.cityType')}
            options={typeChoices(words)}
            value={thread().cityType}
          />
          <ReasonField form={form} readBy="author" rows={2} />
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('transfers.split.send')}
          </Button>
        </form>
      </Show>
    </section>
  )
}

const partsIn = ({ posts, seen, title = '', topic, cityType, reason = '' }: FormValues) => ({
  postIds: chosenIn(posts),
  title,
  topic: topic as TopicCode,
  cityType: cityType as CityType,
  seen: Number(seen),
  reason,
})
