import type { PracticeMoveView } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { When } from '../../ui/When.tsx'

/** Every move so far: when, where to, by whom and why. */
export function Moves(props: { moves: readonly PracticeMoveView[] }) {
  const words = useWords()
  return (
    <section>
      <h2>{words('practices.moves')}</h2>
      <ol class="log">
        <For each={props.moves}>
          {(move) => (
            <li class="meta">
              <When at={move.at} />
              <strong>{words(`practices.stage.${move.to}`)}</strong>
              <span>{words(`practices.by.${move.by}`)}</span>
              <Show when={move.reason}>
                <span>{move.reason}</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
