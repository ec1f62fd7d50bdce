import type { Comparison } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Pieces } from '../../ui/Pieces.tsx'

/** What was taken out and put in, part by part. */
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
              <Pieces pieces={pieces} />
            </>
          )}
        </For>
      </Show>
    </section>
  )
}
