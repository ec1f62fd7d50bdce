import './pager.css'
import { createSignal, Show } from 'solid-js'
import { useWords } from '../core/words.tsx'
import { announce } from './announcer.ts'

type PagerProps = {
  /** Address of the next page; without script it is simply opened. Nothing where the list ends. */
  href: string | null
  label: string
  /** Appends the next page and says in words what has come, e.g. „Dodano 20 pytań”. */
  onMore: () => Promise<string>
}

export function Pager(props: PagerProps) {
  const words = useWords()
  const [state, setState] = createSignal<'ready' | 'loading' | 'failed'>('ready')

  async function more(event: MouseEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (state() === 'loading') return
    setState('loading')
    try {
      announce(await props.onMore())
      setState('ready')
    } catch {
      setState('failed')
    }
  }

  return (
    <Show when={props.href} keyed>
      {(href) => (
        <p class="pager">
          <a class="button plain" href={href} rel="next" aria-disabled={state() === 'loading'} onClick={more}>
            {state() === 'loading' ? words('layout.pager.loading') : props.label}
          </a>
          <Show when={state() === 'failed'}>
            <span role="alert">{words('layout.pager.failed')}</span>
          </Show>
        </p>
      )}
    </Show>
  )
}
