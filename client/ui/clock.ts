import { createSignal, onMount } from 'solid-js'

const everyMinute = 60_000
const [time, setTime] = createSignal<number>()
let ticking = false

/** The reader's clock, one for the whole page. Undefined in the first render, which knows no time. */
export function useClock(): () => number | undefined {
  onMount(() => {
    if (ticking) return
    ticking = true
    setTime(Date.now())
    setInterval(() => setTime(Date.now()), everyMinute)
  })
  return time
}
