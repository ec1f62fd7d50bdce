import './thread-card.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** A question in a list: what, who from what kind of office, and whether it is answered. */
export function ThreadCard(props: { thread: ThreadSummary }) {
  const words = useWords()
  const thread = () => props.thread
  return (
    <Card area={areaOf(thread().topic)}>
      <h3>
        <a href={addresses.thread(thread().id, thread().slug)}>{thread().title}</a>
      </h3>
      <p class="meta">
        <span>{thread().author.office.name}</span>
        <Tag href={addresses.cityType(thread().cityType)}>{words(`cityTypes.${thread().cityType}`)}</Tag>
        <Tag href={addresses.area(thread().topic)}>{words(`topics.topic.${thread().topic}`)}</Tag>
      </p>
      <p class="meta">
        <ThreadStates thread={thread()} />
        <Show when={thread().sameProblem > 0}>
          <span>{words('threads.sameProblem.count', { count: thread().sameProblem })}</span>
        </Show>
        <span>
          {words('threads.active')} <When at={thread().lastActivityAt} />
        </span>
      </p>
    </Card>
  )
}

/** Answered or not, solved, locked, grown into a practice: in words, with an icon. */
export function ThreadStates(props: { thread: ThreadSummary }) {
  const words = useWords()
  return (
    <>
      <Show when={props.thread.practice && isPublic(props.thread.practice.stage)}>
        <Tag kind="accent" icon="award">
          {words('threads.state.practice')}
        </Tag>
      </Show>
      <Show
        when={props.thread.acceptedAnswerId !== null || props.thread.solvedByPracticeId !== null}
        fallback={
          <Tag kind={props.thread.answers === 0 ? 'warning' : 'plain'} icon="message-square">
            {props.thread.answers === 0
              ? words('threads.state.unanswered')
              : words('threads.answers', { count: props.thread.answers })}
          </Tag>
        }
      >
        <Tag kind="good" icon="circle-check">
          {words('threads.state.solved', { count: props.thread.answers })}
        </Tag>
      </Show>
      <Show when={props.thread.lockedReason !== null}>
        <Tag icon="lock">{words('threads.state.locked')}</Tag>
      </Show>
    </>
  )
}
