import { createSignal, onCleanup } from 'solid-js'

/** Milliseconds after the last key. */
const pause = 2_000
/** Milliseconds until a save that failed is tried again. */
const patience = 10_000

export type SavingState = { kind: 'nothing' | 'unsaved' | 'failed' } | { kind: 'saved'; at: number }

/** Saves what is typed by itself; one save at a time, and the newest text last. `save` throws when it was refused. */
export function createAutosave(save: () => Promise<void>) {
  const [state, setState] = createSignal<SavingState>({ kind: 'nothing' })
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<unknown> = Promise.resolve()

  function after(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void now().catch(() => stopped || after(patience)), milliseconds)
  }

  /** Saves at once, after what is being saved already. */
  function now(): Promise<void> {
    clearTimeout(timer)
    const turn = line.then(save).then(
      () => void setState({ kind: 'saved', at: Date.now() }),
      (refusal: unknown) => {
        setState({ kind: 'failed' })
        throw refusal
      },
    )
    line = turn.catch(() => undefined)
    return turn
  }

  onCleanup(() => clearTimeout(timer))
  return {
    state,
    now,
    touch() {
      stopped = false
      setState({ kind: 'unsaved' })
      after(pause)
    },
    /** Until the next key: somebody has to decide first. */
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
