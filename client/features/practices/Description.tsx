import type { DescriptionTexts, Description as Text } from '@rynek/shared/features/practices/description.ts'
import './practices.css'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { useCost } from './cost.ts'
import { ResultChart } from './ResultChart.tsx'

const before = ['context', 'problem', 'solution'] as const
const after = ['effort', 'legal', 'difficulties', 'replicate'] as const
type Part = (typeof before)[number] | (typeof after)[number]

/** A description by the template, in its order; parts that are empty are left out. */
export function Description(props: { text: Text; html: DescriptionTexts }) {
  const words = useWords()
  return (
    <>
      <For each={before}>{(part) => <TextPart part={part} html={props.html[part]} />}</For>
      <Show when={props.text.steps.length > 0}>
        <section>
          <h2>{words('practices.part.steps')}</h2>
          <TableFrame label={words('practices.part.steps')}>
            <table>
              <thead>
                <tr>
                  <th>{words('practices.step.when')}</th>
                  <th>{words('practices.step.what')}</th>
                  <th>{words('practices.step.who')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={props.text.steps}>
                  {(step) => (
                    <tr>
                      <td>{step.when}</td>
                      <td>{step.what}</td>
                      <td>{step.who}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </TableFrame>
        </section>
      </Show>
      <Results text={props.text} />
      <Costs text={props.text} note={props.html.costNote} />
      <For each={after}>{(part) => <TextPart part={part} html={props.html[part]} />}</For>
    </>
  )
}

function TextPart(props: { part: Part; html: string }) {
  const words = useWords()
  return (
    <Show when={props.html}>
      <section>
        <h2>{words(`practices.part.${props.part}`)}</h2>
        <Markdown html={props.html} />
      </section>
    </Show>
  )
}

function Results(props: { text: Text }) {
  const words = useWords()
  return (
    <Show when={props.text.results.length > 0}>
      <section>
        <h2>{words('practices.part.results')}</h2>
        <TableFrame label={words('practices.part.results')}>
          <table>
            <thead>
              <tr>
                <th>{words('practices.result.indicator')}</th>
                <th>{words('practices.result.before')}</th>
                <th>{words('practices.result.after')}</th>
                <th>{words('practices.result.change')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.text.results}>
                {(result) => (
                  <tr>
                    <th scope="row">
                      {result.indicator}
                      <span class="measured">
                        {words('practices.result.measured', {
                          day: result.measuredOn,
                          source: result.source,
                        })}
                      </span>
                    </th>
                    <td>{result.before}</td>
                    <td>{result.after}</td>
                    <td>
                      <ResultChart before={result.before} after={result.after} />
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </TableFrame>
      </section>
    </Show>
  )
}

function Costs(props: { text: Text; note: string }) {
  const words = useWords()
  const cost = useCost()
  const said = () => props.text.costStart !== null || props.text.costYearly !== null || props.note !== ''
  return (
    <Show when={said()}>
      <section>
        <h2>{words('practices.part.cost')}</h2>
        <dl class="facts">
          <dt>{words('practices.part.costStart')}</dt>
          <dd>{cost(props.text.costStart)}</dd>
          <dt>{words('practices.part.costYearly')}</dt>
          <dd>{cost(props.text.costYearly)}</dd>
        </dl>
        <Show when={props.note}>
          <Markdown html={props.note} />
        </Show>
      </section>
    </Show>
  )
}
