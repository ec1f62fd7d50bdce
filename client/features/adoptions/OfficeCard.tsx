import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Adoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Entry } from './Entry.tsx'

/** What one office reported, the newest first. */
export function OfficeCard(props: { adoption: Adoption }) {
  const words = useWords()
  return (
    <Card>
      <h3>
        <a href={addresses.institution(props.adoption.office.id)}>{props.adoption.office.name}</a>
      </h3>
      <p class="meta">
        <Show when={props.adoption.office.cityType} keyed>
          {(type) => <span>{words(`cityTypes.${type}`)}</span>}
        </Show>
        <span>{words(`voivodeships.${props.adoption.office.voivodeship as '14'}`)}</span>
      </p>
      <For each={props.adoption.entries}>{(entry) => <Entry entry={entry} />}</For>
    </Card>
  )
}
