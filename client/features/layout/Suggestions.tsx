import './suggestions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { mostTyped } from '@rynek/shared/features/search/kinds.ts'
import type { Suggestions as Suggested } from '@rynek/shared/features/search/schemas.ts'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'

type Suggestion = { href: string; label: string; kind: 'threads' | 'practices' | 'topics' | 'offices' }

const pause = 150
const list = 'search-suggestions'
const idOf = (at: number) => `${list}-${at}`

/**
 * What one may want while typing into the box of the header: a combobox with a list, moved through by the arrows. Enter
 * without a choice searches as ever. Fetched when the box is first entered.
 */
export function Suggestions(props: { input: HTMLInputElement }) {
  const words = useWords()
  const visits = useVisits()
  const [shown, setShown] = createSignal<readonly Suggestion[]>([])
  const [active, setActive] = createSignal(-1)
  const label = (topic: Suggested['topics'][number]) => words(`topics.topic.${topic}`)
  const ask = createAsking(async (typed) => {
    const found = typed.length < 2 ? [] : suggestionsOf(await fetchFor(typed), label)
    setActive(-1)
    setShown(found)
    if (typed.length > 1) announce(words('layout.suggestions.count', { count: found.length }))
  })
  const close = () => {
    ask.cancel()
    setShown([])
    setActive(-1)
  }
  const open = ({ href }: Suggestion) => {
    close()
    visits.open(href)
  }
  const onKey = (event: KeyboardEvent) => {
    const chosen = shown()[active()]
    if (event.key === 'Escape' && shown().length > 0) close()
    else if (event.key === 'Enter' && chosen) open(chosen)
    else if (event.key === 'ArrowDown') setActive(next(active(), shown().length, 1))
    else if (event.key === 'ArrowUp') setActive(next(active(), shown().length, -1))
    else return
    event.preventDefault()
  }
  onMount(() => connect(props.input, { onKey, onInput: () => ask.for(props.input.value.trim()), close }))
  const describe = () => {
    const { input } = props
    input.setAttribute('aria-expanded', String(shown().length > 0))
    if (active() < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', idOf(active()))
    return shown()
  }
  return (
    <div class="suggestions" hidden={describe().length === 0}>
      <div id={list} role="listbox" aria-label={words('layout.suggestions.label')}>
        <For each={shown()}>
          {(one, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the box names the active one
            <div
              id={idOf(at())}
              class="suggestion"
              role="option"
              aria-selected={at() === active()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(one)}
            >
              <span>{one.label}</span>
              <span class="soft">{words(`layout.suggestions.${one.kind}`)}</span>
            </div>
          )}
        </For>
      </div>
      <Show when={shown().length > 0}>
        <p class="suggestions-hint soft">{words('layout.suggestions.hint')}</p>
      </Show>
    </div>
  )
}

const fetchFor = (typed: string) =>
  api.get<Suggested>(`/api/search/suggestions?${new URLSearchParams({ q: typed.slice(0, mostTyped) })}`)

function suggestionsOf(
  found: Suggested,
  label: (topic: Suggested['topics'][number]) => string,
): Suggestion[] {
  return [
    ...found.threads.map(({ id, slug, title }) => ({
      href: addresses.thread(id, slug),
      label: title,
      kind: 'threads' as const,
    })),
    ...found.practices.map(({ id, slug, title }) => ({
      href: addresses.practice(id, slug),
      label: title,
      kind: 'practices' as const,
    })),
    ...found.topics.map((topic) => ({
      href: addresses.area(topic),
      label: label(topic),
      kind: 'topics' as const,
    })),
    ...found.offices.map(({ id, name }) => ({
      href: addresses.institution(id),
      label: name,
      kind: 'offices' as const,
    })),
  ]
}

/** Round and round, with a place before the first where nothing is chosen. */
const next = (at: number, count: number, by: number) => ((at + 1 + by + count + 1) % (count + 1)) - 1

/** Asks after a pause; only the answer to the last question counts. */
function createAsking(ask: (typed: string) => Promise<void>) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(waiting)
  onCleanup(cancel)
  return {
    cancel,
    for(typed: string) {
      cancel()
      waiting = setTimeout(() => void ask(typed).catch(() => undefined), pause)
    },
  }
}

type Handlers = { onKey: (event: KeyboardEvent) => void; onInput: () => void; close: () => void }

/** The box is the server's and works without this; here it becomes a combobox. */
function connect(input: HTMLInputElement, { onKey, onInput, close }: Handlers): void {
  const attributes = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-controls': list,
    'aria-autocomplete': 'list',
  }
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
  input.addEventListener('keydown', onKey)
  input.addEventListener('input', onInput)
  input.addEventListener('blur', close)
  input.form?.addEventListener('submit', close)
  onCleanup(() => {
    input.removeEventListener('keydown', onKey)
    input.removeEventListener('input', onInput)
    input.removeEventListener('blur', close)
    input.form?.removeEventListener('submit', close)
  })
  if (input.value) onInput()
}
