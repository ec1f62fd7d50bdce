import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Adoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { For } from 'solid-js'
import { Card } from '../../ui/Card.tsx'
import { Entry } from './Entry.tsx'

/** What one office reported, the newest first. */
export function OfficeCard(props: { adoption: Adoption }) {
  return (
    <Card>
      <h3>
        <a href={addresses.institution(props.adoption.office.id)}>{props.adoption.office.name}</a>
      </h3>
      <For each={props.adoption.entries}>{(entry) => <Entry entry={entry} />}</For>
    </Card>
  )
}
