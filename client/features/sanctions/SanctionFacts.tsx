import type { Sanction } from '@rynek/shared/features/sanctions/schemas.ts'
import { Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { fullDate } from '../../ui/dates.ts'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** What was decided, why and until when, and what became of an appeal. */
export function SanctionFacts(props: { sanction: Sanction }) {
  const words = useWords()
  const language = useLanguage()
  const sanction = () => props.sanction
  return (
    <>
      <p>
        <strong>{words(`sanctions.kind.${sanction().kind}`)}</strong>
      </p>
      <p class="meta">
        <When at={sanction().createdAt} />
        <Show when={sanction().until} keyed>
          {(until) => (
            <span>
              {words('sanctions.until')} {fullDate(until, language)}
            </span>
          )}
        </Show>
        <Show when={sanction().inForce}>
          <Tag kind="warning">{words('sanctions.inForce')}</Tag>
        </Show>
        <Show when={sanction().liftedAt}>
          <Tag>{words('sanctions.lifted')}</Tag>
        </Show>
      </p>
      <p>{words(`sanctions.ground.${sanction().ground}`)}</p>
      <Show when={sanction().note}>
        <p>{sanction().note}</p>
      </Show>
      <AppealFacts appeal={sanction().appeal} />
    </>
  )
}

function AppealFacts(props: { appeal: Sanction['appeal'] }) {
  const words = useWords()
  return (
    <Show when={props.appeal}>
      {(appeal) => (
        <>
          <blockquote>{appeal().text}</blockquote>
          <p>
            {words(`sanctions.appeal.${appeal().outcome ?? 'waiting'}`)} {appeal().answer}
          </p>
        </>
      )}
    </Show>
  )
}
