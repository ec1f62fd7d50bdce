import type { AdoptionEntry } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useLanguage, useWords } from '../../core/words.tsx'
import { dayInWords } from '../../ui/dates.ts'
import { Tag } from '../../ui/Tag.tsx'

const kinds = { interested: 'plain', testing: 'accent', adopted: 'good', 'gave-up': 'warning' } as const
const texts = ['effect', 'changed', 'obstacles'] as const

/** One report of an office; an `older` one waits no more. */
export function Entry(props: { entry: AdoptionEntry; older?: boolean }) {
  const words = useWords()
  const language = useLanguage()
  const entry = () => props.entry
  return (
    <div class="adoption-entry">
      <p class="meta">
        <Tag kind={kinds[entry().state]}>{words(`adoptions.state.${entry().state}`)}</Tag>
        <span>{words('adoptions.sinceDay', { day: dayInWords(entry().since, language) })}</span>
        <Show when={entry().cost} keyed>
          {(cost) => <span>{words(`adoptions.cost.${cost}`)}</span>}
        </Show>
        <Show when={entry().confirmedAt === null}>
          <Tag kind="warning">{words(props.older ? 'adoptions.unconfirmed' : 'adoptions.waiting')}</Tag>
        </Show>
      </p>
      <dl class="facts">
        <For each={texts.filter((name) => entry()[name].trim())}>
          {(name) => (
            <>
              <dt>{words(`adoptions.${name}`)}</dt>
              <dd>{entry()[name]}</dd>
            </>
          )}
        </For>
        <Show when={entry().recommend} keyed>
          {(recommend) => (
            <>
              <dt>{words('adoptions.recommend')}</dt>
              <dd>{words(`adoptions.recommend.${recommend}`)}</dd>
            </>
          )}
        </Show>
      </dl>
    </div>
  )
}
