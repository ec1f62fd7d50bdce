import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Expertise } from '@rynek/shared/features/assessors/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** The topics and areas I say I know, and the way to change them. */
export function MyExpertise(props: { expertise: Expertise }) {
  const words = useWords()
  const known = () => [
    ...props.expertise.topics.map((topic) => words(`topics.topic.${topic}`)),
    ...props.expertise.areas.map((area) => words(`topics.area.${area}`)),
  ]
  return (
    <p class="meta">
      <a href={addresses.expertAreas}>{words('assessors.expertise')}</a>
      <Show when={known().length > 0} fallback={<span>{words('assessors.expertise.none')}</span>}>
        <For each={known()}>{(name) => <Tag>{name}</Tag>}</For>
      </Show>
    </p>
  )
}
