import { criteria, type PublishedAssessment } from '@rynek/shared/features/practices/rubric.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'

/** Points by criterion; assessors are the first, the second and perhaps a third, never names. */
export function Assessments(props: { assessments: readonly PublishedAssessment[] }) {
  const words = useWords()
  return (
    <Show when={props.assessments.length > 0}>
      <section>
        <h2>{words('practices.assessments')}</h2>
        <TableFrame label={words('practices.assessments')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('practices.criterion')}</th>
                <For each={props.assessments}>
                  {(_, place) => (
                    <th scope="col">{words('practices.assessor', { number: String(place() + 1) })}</th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={criteria}>
                {(criterion) => (
                  <tr>
                    <th scope="row">{words(`practices.criterion.${criterion}`)}</th>
                    <For each={props.assessments}>
                      {({ scores }) => (
                        <td>
                          <strong>{scores[criterion].score}</strong> – {scores[criterion].sentence}
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
              <tr>
                <th scope="row">{words('practices.total')}</th>
                <For each={props.assessments}>
                  {({ total }) => <td>{words('practices.points', { count: total })}</td>}
                </For>
              </tr>
            </tbody>
          </table>
        </TableFrame>
      </section>
    </Show>
  )
}
