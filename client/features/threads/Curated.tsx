import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { When } from '../../ui/When.tsx'

/** What moderators made of the thread: what it comes to, and how often they changed something. */
export function Curated(props: { page: ThreadPage }) {
  const words = useWords()
  return (
    <>
      <Show when={props.page.summary} keyed>
        {({ html, author, at }) => (
          <section class="thread-summary" aria-labelledby="summary">
            <h2 id="summary">{words('threads.summary')}</h2>
            <Markdown html={html} />
            <p class="meta">
              {words('threads.summary.by', { author })} <When at={at} />
            </p>
          </section>
        )}
      </Show>
      <Show when={props.page.changes > 0}>
        <p class="meta">
          <a href={addresses.changesOf(props.page.thread.id)} rel="nofollow">
            {words('threads.changes', { count: props.page.changes })}
          </a>
        </p>
      </Show>
    </>
  )
}
