import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NameRequest } from '@rynek/shared/features/memberships/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { decideName } from './api.ts'
import { DecisionForm } from './DecisionForm.tsx'

type NameRequestsProps = { names: readonly NameRequest[]; onDecided: () => Promise<unknown> }

/** Members who took another name, which somebody has to confirm. */
export function NameRequests(props: NameRequestsProps) {
  const words = useWords()
  return (
    <Show when={props.names.length > 0}>
      <section class="stack">
        <h2>{words('memberships.names')}</h2>
        <p>{words('memberships.names.lead')}</p>
        <div class="cards">
          <For each={props.names}>{(item) => <Renamed item={item} onDecided={props.onDecided} />}</For>
        </div>
      </section>
    </Show>
  )
}

function Renamed(props: { item: NameRequest; onDecided: () => Promise<unknown> }) {
  const words = useWords()
  const { person, former, domain } = props.item
  return (
    <Card>
      <h3>{person.name}</h3>
      <p class="meta">
        <span>{words('memberships.names.former', { name: former })}</span>
        <span>{person.position}</span>
        <a href={addresses.institution(person.office.id)}>{person.office.name}</a>
        <span>{words('memberships.requests.domain', { domain })}</span>
      </p>
      <DecisionForm
        name="decide-name"
        action={`${addresses.membershipRequests}/nazwiska`}
        person={person}
        send={async (confirm, reason) => {
          await decideName({ personId: person.id, name: person.name, confirm, reason })
          await props.onDecided()
        }}
      />
    </Card>
  )
}
