import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'

/** How far the assessment is, what it waits for, and why an expert who reads has no part in it any more. */
export function AssessmentState(props: { dossier: Dossier }) {
  const words = useWords()
  return (
    <section class="stack">
      <div role="status">
        <p>{words('practices.assessed', { count: props.dossier.assessed })}</p>
        {/* Two that agree would have decided. */}
        <Show when={props.dossier.assessed >= 2}>
          <p>{words('assessors.third')}</p>
        </Show>
        <Show when={props.dossier.barred} keyed>
          {(reason) => <p>{words(`assessors.barred.${reason}`)}</p>}
        </Show>
      </div>
      <Show when={props.dossier.can.ask}>
        <p>
          <a href={addresses.assessors(props.dossier.id)}>{words('assessors.open')}</a>
        </p>
      </Show>
    </section>
  )
}
