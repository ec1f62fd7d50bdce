import type { Piece } from '@rynek/shared/features/practices/description.ts'
import type { Comparison } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

/** What was taken out and put in, part by part; said in words too, for those who do not see colours. */
export function Changes(props: { comparison: Comparison }) {
  const words = useWords()
  const between = () => ({ from: String(props.comparison.from), to: String(props.comparison.to) })
  return (
    <section>
      <h2>{words('practices.changes', between())}</h2>
      <Show when={props.comparison.parts.length > 0} fallback={<p>{words('practices.changes.none')}</p>}>
        <For each={props.comparison.parts}>
          {({ part, pieces }) => (
            <>
              <h3>{words(`practices.part.${part}`)}</h3>
              <p class="changes">
                <For each={pieces}>{(piece) => <Changed piece={piece} />}</For>
              </p>
            </>
          )}
        </For>
      </Show>
    </section>
  )
}

function Changed(props: { piece: Piece }) {
  const words = useWords()
  const { kind, text } = props.piece
  if (kind === 'same') return text
  const name = <span class="hidden-visually">{words(`practices.changes.${kind}`)} </span>
  return kind === 'added' ? (
    <ins>
      {name}
      {text}
    </ins>
  ) : (
    <del>
      {name}
      {text}
    </del>
  )
}
