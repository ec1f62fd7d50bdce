import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AreaCode } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** The areas I say I know, and the way to change them. */
export function MyAreas(props: { areas: readonly AreaCode[] }) {
  const words = useWords()
  return (
    <p class="meta">
      <a href={addresses.expertAreas}>{words('assessors.areas')}</a>
      <Show when={props.areas.length > 0} fallback={<span>{words('assessors.areas.none')}</span>}>
        <For each={props.areas}>{(area) => <Tag>{words(`topics.area.${area}`)}</Tag>}</For>
      </Show>
    </p>
  )
}
