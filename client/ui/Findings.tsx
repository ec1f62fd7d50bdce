import './findings.css'
import type { Language } from '@rynek/shared/core/language.ts'
import type { DataKind } from '@rynek/shared/features/guard/kinds.ts'
import { findPersonalData, lineOf } from '@rynek/shared/features/guard/rules.ts'
import { type Component, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import type { Form } from '../core/form.ts'
import { useWords, WordsProvider } from '../core/words.tsx'
import { announce } from './announcer.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type FindingsProps = { form: Form; name: string }
type Control = HTMLTextAreaElement | HTMLInputElement
/** Milliseconds after the last key. */
const pause = 300

const texts = {
  pl: () => import('virtual:strings/pl/ui/Findings.tsx'),
  en: () => import('virtual:strings/en/ui/Findings.tsx'),
}

/** For `later`: the part with its texts, which the page itself does not have. */
export async function fetchFindings(): Promise<Component<FindingsProps>> {
  const language = document.documentElement.lang as Language
  const { dictionary } = await texts[language]()
  return (props) => (
    <WordsProvider dictionary={dictionary} language={language}>
      <Findings {...props} />
    </WordsProvider>
  )
}

/** What in a field looks like personal data: said while it is written, taken out by one click, or sent knowingly. */
function Findings(props: FindingsProps) {
  const words = useWords()
  const { control, text } = followControl(props.form.idOf(props.name))
  const found = () => findPersonalData(text())
  const remove = (kind: DataKind, at: number, length: number) => {
    control.setRangeText(words(`guard.mark.${kind}`), at, at + length, 'end')
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.focus()
    announce(words('guard.removed', { what: words(`guard.kind.${kind}`) }))
  }
  return (
    <div role="status">
      <Show when={found().length > 0}>
        <Notice kind="warning" icon="shield" title={words('guard.title')}>
          <p>{words('guard.why')}</p>
          <ul class="findings">
            <For each={found()}>
              {({ kind, at, length }) => (
                <li>
                  <span>
                    {words(`guard.kind.${kind}`)} <q>{text().slice(at, at + length)}</q>{' '}
                    <Show when={control.localName === 'textarea'}>
                      <span class="soft">
                        {words('guard.line', { line: lineOf(text(), { at, length }) })}
                      </span>
                    </Show>
                  </span>
                  <Button small onClick={() => remove(kind, at, length)}>
                    {words('guard.remove')}
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <Show when={found().some(({ kind }) => kind === 'nip')}>
            <p>{words('guard.nipOfOffice')}</p>
          </Show>
          <Show when={!props.form.problem()?.insist}>
            <label class="check">
              <input type="checkbox" name="knowingly" value="yes" required />
              {words('guard.knowingly')}
            </label>
          </Show>
        </Notice>
      </Show>
    </div>
  )
}

/** A field that belongs to its writer, and what stands in it at each pause. */
function followControl(id: string) {
  const control = document.getElementById(id) as Control
  const [text, setText] = createSignal(control.value)
  let timer: number | undefined
  const look = (after: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => setText(control.value), after)
  }
  const whenTyped = () => look(pause)
  // The fields are empty only after those who are told of the reset.
  const whenReset = () => look(0)
  onMount(() => {
    control.addEventListener('input', whenTyped)
    control.form?.addEventListener('reset', whenReset)
  })
  onCleanup(() => {
    clearTimeout(timer)
    control.removeEventListener('input', whenTyped)
    control.form?.removeEventListener('reset', whenReset)
  })
  return { control, text }
}
