import type { DocumentView } from '@rynek/shared/features/documents/schemas.ts'
import type { Comparison, EditionPage } from '@rynek/shared/features/practices/schemas.ts'
import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { Quotes } from './Quotes.tsx'

type ChangesProps = Pick<EditionPage, 'thread'> & {
  comparison: Comparison
  listOf: (documents: readonly DocumentView[]) => JSX.Element
}

/** What was taken out and put in: part by part, then documents and sources. */
export function Changes(props: ChangesProps) {
  const words = useWords()
  const between = () => ({ from: String(props.comparison.from), to: String(props.comparison.to) })
  const same = () => props.comparison.from === props.comparison.to
  return (
    <Show when={!same()} fallback={<p role="status">{words('practices.changes.same')}</p>}>
      <section class="stack">
        <h2>{words('practices.changes', between())}</h2>
        <Show when={isAny(props.comparison)} fallback={<p>{words('practices.changes.none')}</p>}>
          <For each={props.comparison.parts}>
            {({ part, pieces }) => (
              <>
                <h3>{words(`practices.part.${part}`)}</h3>
                <Pieces pieces={pieces} />
              </>
            )}
          </For>
          <For each={sides}>
            {(side) => (
              <Show when={props.comparison.documents[side].length > 0}>
                <h3>{words(`practices.changes.documents.${side}`)}</h3>
                {props.listOf(props.comparison.documents[side])}
              </Show>
            )}
          </For>
          <For each={sides}>
            {(side) => (
              <Show when={props.comparison.sources[side].length > 0}>
                <h3>{words(`practices.changes.sources.${side}`)}</h3>
                <Quotes thread={props.thread} sources={props.comparison.sources[side]} />
              </Show>
            )}
          </For>
        </Show>
      </section>
    </Show>
  )
}

const sides = ['added', 'removed'] as const

const isAny = ({ parts, documents, sources }: Comparison): boolean =>
  [parts, ...sides.flatMap((side) => [documents[side], sources[side]])].some((list) => list.length > 0)
