import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Notice } from '../../ui/Notice.tsx'
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
      <Show when={props.page.slow} keyed>
        {({ minutes, until, reason }) => (
          <Notice icon="clock" title={words('threads.slow')}>
            <p>
              {words('threads.slow.text', { minutes: String(minutes) })} <When at={until} />
            </p>
            <p>{reason}</p>
          </Notice>
        )}
      </Show>
      <Show when={props.page.movedOut.length > 0}>
        <p class="meta">
          {words('threads.movedOut')}
          <For each={props.page.movedOut}>
            {(id) => (
              <a id={`p${id}`} class="moved-out" href={addresses.standing(id)} rel="nofollow">
                {words('threads.movedOut.post', { id: String(id) })}
              </a>
            )}
          </For>
        </p>
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
