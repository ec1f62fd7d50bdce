import { addresses } from '@rynek/shared/core/addresses.ts'
import type { CaseState } from '@rynek/shared/features/moderation/kinds.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** One case of the queue: how it stands, what was said, what was reported. The box chooses it for a common decision. */
export function CaseLine(props: { item: QueueCase }) {
  const words = useWords()
  const item = () => props.item
  return (
    <Card area={areaOf(item().thread.topic)}>
      <div class="case-head">
        <input
          type="checkbox"
          name="posts"
          value={item().post.id}
          aria-label={words('moderation.choose', { author: item().post.author.name })}
        />
        <h2>
          <a href={addresses.case(item().id)}>{item().thread.title || words('threads.hiddenTitle')}</a>
        </h2>
      </div>
      <CaseStanding item={item()} />
      <p class="meta">
        <a href={addresses.personFile(item().post.author.id)}>{item().post.author.name}</a>
        <span>{item().post.author.office.name}</span>
      </p>
      <div class="case-text">
        <Markdown html={item().post.html} />
      </div>
      <Reports item={item()} />
    </Card>
  )
}

const look: Record<CaseState, 'warning' | 'accent' | 'danger' | 'good'> = {
  new: 'warning',
  taken: 'accent',
  appealed: 'danger',
  decided: 'good',
}

/** State, who has it, since when it waits. */
export function CaseStanding(props: { item: QueueCase }) {
  const words = useWords()
  return (
    <p class="meta">
      <Tag kind={look[props.item.state]}>{words(`moderation.state.${props.item.state}`)}</Tag>
      <Show when={props.item.origin === 'automatic'}>
        <Tag>{words('moderation.automatic')}</Tag>
      </Show>
      <Show when={props.item.assignee} keyed>
        {({ name }) => <span>{words('moderation.assignee', { name })}</span>}
      </Show>
      <span>
        {words(props.item.origin === 'automatic' ? 'moderation.held' : 'moderation.opened')}{' '}
        <When at={props.item.openedAt} />
      </span>
    </p>
  )
}

export function Reports(props: { item: QueueCase }) {
  const words = useWords()
  return (
    <ul class="stack">
      <For each={props.item.reports}>
        {(report) => (
          <li class="meta">
            <Tag kind="warning">{words(`moderation.reason.${report.reason}`)}</Tag>
            <span>{report.reporter}</span>
            <When at={report.createdAt} />
            <span>{report.note}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
