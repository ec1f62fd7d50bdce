import { addresses } from '@rynek/shared/core/addresses.ts'
import type { MembershipRequest, MembershipRequests } from '@rynek/shared/features/memberships/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { When } from '../../ui/When.tsx'
import { decide, listRequests } from './api.ts'

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
          <EmptyState
            title={words('memberships.requests.empty')}
            text={words('memberships.requests.emptyText')}
          />
        }
      >
        <div class="cards">
          <For each={props.found.items}>
            {(item) => <Request item={item} onDecided={() => props.reload()} />}
          </For>
        </div>
      </Show>
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
      <DecisionForm {...props} />
    </Card>
  )
}

function DecisionForm(props: RequestProps) {
  const words = useWords()
  const { id, name } = props.item.person
  const form = useForm('decide-membership', {
    instance: String(id),
    own: ({ personId }) => personId === String(id),
  })
  const send = form.submit(async ({ admit, reason = '' }) => {
    await decide({ personId: id, admit: admit === 'yes', reason })
    await props.onDecided()
  })
  return (
    <form class="stack" method="post" action={addresses.membershipRequests} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="personId" value={id} />
      <Field
        form={form}
        name="reason"
        label={words('memberships.requests.reason')}
        hint={words('memberships.requests.reasonHint')}
        maxlength={500}
        optional
      />
      <div class="acts">
        <Button
          type="submit"
          look="primary"
          name="admit"
          value="yes"
          busy={form.sending()}
          label={words('memberships.admit.of', { name })}
        >
          {words('memberships.admit')}
        </Button>
        <Button
          type="submit"
          name="admit"
          value="no"
          busy={form.sending()}
          label={words('memberships.refuse.of', { name })}
        >
          {words('memberships.refuse')}
        </Button>
      </div>
    </form>
  )
}

export const page = definePage<MembershipRequests>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('memberships.requests') })
    return { found: await listRequests(api), head: { title, robots: 'noindex' } }
  },
  Page: RequestsPage,
})
