import './thread-head.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { ThreadStates } from './ThreadStates.tsx'

/** Where the question belongs, what it is, and how it stands. */
export function ThreadHead(props: { thread: ThreadSummary }) {
  const words = useWords()
  const area = () => areaOf(props.thread.topic)
  return (
    <header class={`thread-head area-${area()}`}>
      <nav class="meta" aria-label={words('threads.place')}>
        <a href={addresses.area(area())}>{words(`topics.area.${area()}`)}</a>
        <span aria-hidden="true">›</span>
        <a href={addresses.area(props.thread.topic)}>{words(`topics.topic.${props.thread.topic}`)}</a>
      </nav>
      <h1>{props.thread.title || words('threads.hiddenTitle')}</h1>
      <p class="meta">
        <Tag href={addresses.cityType(props.thread.cityType)} icon="landmark">
          {words(`cityTypes.${props.thread.cityType}`)}
        </Tag>
        <ThreadStates thread={props.thread} />
      </p>
    </header>
  )
}
