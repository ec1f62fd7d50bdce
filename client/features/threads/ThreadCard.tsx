import './thread-card.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { ThreadStates } from './ThreadStates.tsx'

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
        <a href={addresses.institution(thread().author.office.id)}>{thread().author.office.name}</a>
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
