import { createSignal, onCleanup, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

const minute = 60_000
const often = 5_000

/** In a slow thread: in how many minutes the reader can send his next post. */
export function WaitToWrite(props: { from: number }) {
  const words = useWords()
  const [now, setNow] = createSignal(Date.now())
  const ticking = setInterval(() => setNow(Date.now()), often)
  onCleanup(() => clearInterval(ticking))
  const minutes = () => Math.ceil((props.from - now()) / minute)
  return (
    <Show when={minutes() > 0}>
      <p class="soft">{words('threads.slow.wait', { minutes: String(minutes()) })}</p>
    </Show>
  )
}
