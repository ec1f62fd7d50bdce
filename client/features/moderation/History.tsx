import { addresses } from '@rynek/shared/core/addresses.ts'
import type { CaseFile } from '@rynek/shared/features/moderation/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { When } from '../../ui/When.tsx'

/** What was done to the case and said about it, from the beginning. */
export function History(props: { file: CaseFile }) {
  const words = useWords()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words('moderation.case.history')}</h2>
      <ol class="log">
        <For each={props.file.steps}>
          {(step) => (
            <li class="meta">
              <When at={step.at} />
              <strong>{step.by}</strong>
              <span>{words(`moderation.step.${step.kind}`)}</span>
              <span>{step.text}</span>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}

/** What was decided about other posts of the same author. */
export function Earlier(props: { file: CaseFile }) {
  const words = useWords()
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{words('moderation.case.earlier')}</h2>
      <Show when={props.file.earlier.length > 0} fallback={<p>{words('moderation.case.noEarlier')}</p>}>
        <ul class="log">
          <For each={props.file.earlier}>
            {(one) => (
              <li class="meta">
                <When at={one.at} />
                <a href={addresses.case(one.id)}>{one.title || words('threads.hiddenTitle')}</a>
                <span>{words(`moderation.decision.${one.decision}`)}</span>
                <span>{one.reason}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
