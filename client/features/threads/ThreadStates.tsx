import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'

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
      <Show when={props.thread.archived}>
        <Tag icon="lock">{words('threads.state.archived')}</Tag>
      </Show>
    </>
  )
}
