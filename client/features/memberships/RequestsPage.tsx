import { addresses } from '@rynek/shared/core/addresses.ts'
import type { MembershipRequest, MembershipRequests } from '@rynek/shared/features/memberships/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { When } from '../../ui/When.tsx'
import { decide, listRequests } from './api.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { NameRequests } from './NameRequests.tsx'

/** Who waits to be confirmed as staff of an office, the longest waiting first. */
export function RequestsPage(props: PageProps<MembershipRequests>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('memberships.requests')}</h1>
      <p class="lead">{words('memberships.requests.lead')}</p>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <Show when={props.found.names.length === 0}>
            <EmptyState
              title={words('memberships.requests.empty')}
              text={words('memberships.requests.emptyText')}
            />
          </Show>
        }
      >
        <div class="cards">
          <For each={props.found.items}>
            {(item) => <Request item={item} onDecided={() => props.reload()} />}
          </For>
        </div>
      </Show>
      <NameRequests names={props.found.names} onDecided={() => props.reload()} />
    </div>
  )
}

type RequestProps = { item: MembershipRequest; onDecided: () => Promise<unknown> }

function Request(props: RequestProps) {
  const words = useWords()
  const person = () => props.item.person
  return (
    <Card>
      <h2>{person().name}</h2>
      <p class="meta">
        <span>{person().position}</span>
        <a href={addresses.institution(person().office.id)}>{person().office.name}</a>
        <span>{words('memberships.requests.domain', { domain: props.item.domain })}</span>
        <When at={props.item.since} />
      </p>
      <DecisionForm
        name="decide-membership"
        action={addresses.membershipRequests}
        person={person()}
        send={async (admit, reason) => {
          await decide({ personId: person().id, admit, reason })
          await props.onDecided()
        }}
      />
    </Card>
  )
}

export const page = definePage<MembershipRequests>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('memberships.requests') })
    return { found: await listRequests(api), head: { title, robots: 'noindex' } }
  },
  Page: RequestsPage,
})
