import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AwaitingPost, AwaitingPosts as Found } from '@rynek/shared/features/approvals/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { spanInWords } from '../../ui/span.ts'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** What the reader wrote and no moderator has read yet: it stands here and nowhere else. */
export function AwaitingPosts(props: { found: Found }) {
  const words = useWords()
  const expected = () => props.found.expected
  return (
    <Show when={props.found.items.length > 0}>
      <section class="stack" aria-labelledby="czekaja">
        <h2 id="czekaja">{words('approvals.awaiting')}</h2>
        <p>
          {words('approvals.awaiting.lead')}{' '}
          {expected() === null
            ? words('approvals.awaiting.unknown')
            : words('approvals.awaiting.expected', { time: spanInWords(expected() ?? 0, words) })}
        </p>
        <For each={props.found.items}>{(post) => <One post={post} />}</For>
      </section>
    </Show>
  )
}

function One(props: { post: AwaitingPost }) {
  const words = useWords()
  const post = () => props.post
  const title = () =>
    words(`approvals.awaiting.${post().kind}`, { title: post().title || words('threads.hiddenTitle') })
  return (
    <Card>
      <h3>
        <Show when={post().threadId} keyed fallback={title()}>
          {(id) => <a href={addresses.thread(id, slugOf(post().title))}>{title()}</a>}
        </Show>
      </h3>
      <p class="meta">
        <Tag kind="warning">{words('approvals.awaiting.tag')}</Tag>
        <When at={post().at} />
      </p>
      <p class="soft">
        {post().words === null
          ? words('approvals.awaiting.newcomer')
          : words('approvals.awaiting.words', { words: post().words ?? '' })}
      </p>
      <Markdown html={post().html} />
    </Card>
  )
}
