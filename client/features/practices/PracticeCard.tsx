import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PracticeCard as Practice } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { dayInWords, shortDate } from '../../ui/dates.ts'
import { Tag } from '../../ui/Tag.tsx'

export function PracticeCard(props: { practice: Practice }) {
  const practice = () => props.practice
  return (
    <Card area={areaOf(practice().topic)}>
      <h3>
        <a href={addresses.practice(practice().id, practice().slug)}>{practice().title}</a>
      </h3>
      <p>{practice().summary}</p>
      <PracticeFacts practice={practice()} />
    </Card>
  )
}

/** What the experts said, whose it is, where it fits and how fresh it is. */
export function PracticeFacts(props: { practice: Practice }) {
  const words = useWords()
  const language = useLanguage()
  const verified = () => {
    const { confirmedAt, verifiedOn } = props.practice
    if (confirmedAt !== null) return shortDate(confirmedAt, language)
    return verifiedOn === null ? undefined : dayInWords(verifiedOn, language)
  }
  return (
    <p class="meta">
      <Show when={props.practice.verdict} keyed>
        {(verdict) => (
          <Tag kind={verdict === 'good-practice' ? 'good' : 'accent'} icon="award">
            {words(`practices.verdict.${verdict}`)}
          </Tag>
        )}
      </Show>
      <Show when={props.practice.pilot}>
        <Tag kind="warning">{words('practices.pilot')}</Tag>
      </Show>
      <For each={[props.practice.topic, ...props.practice.otherTopics]}>
        {(topic) => <Tag href={addresses.area(topic)}>{words(`topics.topic.${topic}`)}</Tag>}
      </For>
      <a href={addresses.institution(props.practice.office.id)}>{props.practice.office.name}</a>
      <Show when={props.practice.adopters > 0}>
        <Tag kind="good" icon="circle-check">
          {words('adoptions.adopters', { count: props.practice.adopters })}
        </Tag>
      </Show>
      <Show when={verified()} keyed>
        {(day) => <span>{words('practices.verifiedOn', { day })}</span>}
      </Show>
      <Show when={props.practice.stage !== 'review' && props.practice.reviewBy} keyed>
        {(moment) => <span>{words('practices.reviewBy', { day: shortDate(moment, language) })}</span>}
      </Show>
      <Show when={props.practice.stage === 'review' || props.practice.stage === 'archived'}>
        <Tag kind="warning" icon="clock">
          {words(`practices.stage.${props.practice.stage}`)}
        </Tag>
      </Show>
    </p>
  )
}
