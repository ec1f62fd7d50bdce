import { createEffect, For, Show } from 'solid-js'
import { isServer } from 'solid-js/web'
import type { Form } from '../core/form.ts'
import { useWords } from '../core/words.tsx'
import { Notice } from './Notice.tsx'

/** What was refused and where, above the form; takes the focus, and its links lead to the fields. */
export function ErrorSummary(props: { form: Form }) {
  const words = useWords()
  let box: HTMLDivElement | undefined
  createEffect(() => {
    if (props.form.problem()) box?.focus()
  })
  return (
    <Show when={props.form.problem()} keyed>
      {(problem) => (
        <div ref={box} tabindex="-1" role="alert">
          <Notice kind="danger" title={words('layout.form.refused')}>
            <p>{problem.message}</p>
            <Show when={problem.fields?.length}>
              <ul>
                <For each={problem.fields}>
                  {(fault) => (
                    <li>
                      <a
                        href={`#${props.form.idOf(fault.field)}`}
                      >{`${labelOf(props.form.idOf(fault.field))}${fault.message}`}</a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={problem.insist}>
              <label class="check">
                <input type="checkbox" name="knowingly" value="yes" />
                {problem.insist}
              </label>
            </Show>
          </Notice>
        </div>
      )}
    </Show>
  )
}

/** The name of a field as its label says it, of a group its legend; several sentences alike would not tell which field is meant. */
function labelOf(id: string): string {
  if (isServer) return ''
  const named = `label[for="${CSS.escape(id)}"], #${CSS.escape(id)} > legend`
  const parts = document.querySelector(named)?.childNodes
  // Comments stand between texts that were made on the server.
  const label = [...(parts ?? [])].find((part) => part instanceof Text)?.data.trim()
  return label ? `${label}: ` : ''
}
