import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'

export type ThreadNotesProps = {
  page: ThreadPage
  /** The thread went into another one while it was open. */
  merged: boolean
  /** When the reader may write again. */
  from: number | null | undefined
}

/** What is out of the ordinary: few threads have any of it. */
export function ThreadNotes(props: ThreadNotesProps) {
  const words = useWords()
  return (
    <>
      <Show when={props.merged}>
        <Notice title={words('threads.merged')}>
          <a href={`/watki/${props.page.thread.id}`}>{words('threads.merged.go')}</a>
        </Notice>
      </Show>
      <Show when={props.page.slow}>
        {(slow) => (
          <Notice icon="clock" title={words('threads.slow')}>
            <p>
              {words('threads.slow.text', { minutes: String(slow().minutes) })} <When at={slow().until} />
            </p>
            <p>{slow().reason}</p>
            <Show when={props.from} keyed>
              {(from) => <Wait from={from} />}
            </Show>
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
    </>
  )
}

const minute = 60_000
const often = 5_000

/** In how many minutes the next post can be sent. */
function Wait(props: { from: number }) {
  const words = useWords()
  const [now, setNow] = createSignal(Date.now())
  const ticking = setInterval(() => setNow(Date.now()), often)
  onCleanup(() => clearInterval(ticking))
  const minutes = () => Math.ceil((props.from - now()) / minute)
  return (
    <Show when={minutes() > 0}>
      <p>
        <strong>{words('threads.slow.wait', { minutes: String(minutes()) })}</strong>
      </p>
    </Show>
  )
}
