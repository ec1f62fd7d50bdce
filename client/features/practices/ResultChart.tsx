import { Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { changeOf } from './result-change.ts'

const width = 120

/** Before and after as two bars of one scale, and the change in percent; a dash where they are no numbers alike. */
export function ResultChart(props: { before: string; after: string }) {
  const words = useWords()
  const language = useLanguage()
  const change = () => changeOf(props.before, props.after)
  const signed = (percent: number) =>
    new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'exceptZero' }).format(percent / 100)
  return (
    <Show
      when={change()}
      keyed
      fallback={
        <>
          <span aria-hidden="true">–</span>
          <span class="hidden-visually">{words('practices.result.noChange')}</span>
        </>
      }
    >
      {({ before, after, percent }) => (
        <span class="result-chart">
          <svg viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true">
            <rect
              class="bar-before"
              width={Math.max(1, (width * before) / Math.max(before, after))}
              height="8"
            />
            <rect
              class="bar-after"
              y="11"
              width={Math.max(1, (width * after) / Math.max(before, after))}
              height="8"
            />
          </svg>
          <Show when={percent !== null}>
            <strong>{signed(percent ?? 0)}</strong>
          </Show>
        </span>
      )}
    </Show>
  )
}
