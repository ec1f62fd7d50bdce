import { createSignal } from 'solid-js'

const [said, setSaid] = createSignal({ text: '', times: 0 })
const [toast, setToast] = createSignal('')
const toastLasts = 8000
let hiding: ReturnType<typeof setTimeout> | undefined

/** What a screen reader was told last; `times` grows, so that the same words are said again. */
export const announced = said
/** What everybody is told for a few seconds. */
export const notified = toast

/** Tells who listens, without disturbing what they do: a new answer, a list that grew. */
export function announce(text: string): void {
  setSaid(({ times }) => ({ text, times: times + 1 }))
}

/** Tells everybody that something they did has worked. Never for errors: those stay where they happened. */
export function notify(text: string): void {
  clearTimeout(hiding)
  setToast(text)
  announce(text)
  hiding = setTimeout(() => setToast(''), toastLasts)
}

export const dismiss = (): string => setToast('')
