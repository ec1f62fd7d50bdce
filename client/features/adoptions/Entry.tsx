import type { AdoptionEntry } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { StateLine } from './StateLine.tsx'

const texts = ['effect', 'changed', 'obstacles'] as const

/** One report of an office; an `older` one waits no more. */
export function Entry(props: { entry: AdoptionEntry; older?: boolean }) {
  const words = useWords()
  const entry = () => props.entry
  return (
    <div class="adoption-entry">
      <p class="meta">
        <StateLine state={entry().state} since={entry().since} />
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
