import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { Invitation } from '@rynek/shared/features/memberships/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { requireMe } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { When } from '../../ui/When.tsx'
import { invite, listInvitations, withdrawInvitation } from './api.ts'

type Found = { items: readonly Invitation[]; me: Me }

/** Colleagues one vouches for, who have not come yet. */
export function InvitationsPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('memberships.invitations')}</h1>
      <p class="lead">{words('memberships.invitations.lead', { office: props.found.me.office.name })}</p>
      <InviteForm onSent={props.reload} />
      <Show when={props.found.items.length > 0}>
        <h2>{words('memberships.invitations.open')}</h2>
        <div class="cards">
          <For each={props.found.items}>{(item) => <Waiting item={item} onGone={props.reload} />}</For>
        </div>
      </Show>
    </div>
  )
}

function InviteForm(props: { onSent: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('invite')
  const send = form.submit(async ({ email = '' }, element) => {
    await invite(email)
    element.reset()
    await props.onSent()
  })
  return (
    <form class="stack" method="post" action={addresses.invitations} onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="email"
        label={words('memberships.invitations.email')}
        type="email"
        autocomplete="off"
        maxlength={254}
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('memberships.invitations.send')}
      </Button>
    </form>
  )
}

function Waiting(props: { item: Invitation; onGone: () => Promise<unknown> }) {
  const words = useWords()
  const id = String(props.item.id)
  const form = useForm('withdraw-invitation', { instance: id, own: (values) => values['id'] === id })
  const send = form.submit(async () => {
    await withdrawInvitation(props.item.id)
    await props.onGone()
  })
  return (
    <Card>
      <p>{props.item.email}</p>
      <p class="meta">
        <span>{words('memberships.invitations.by', { name: props.item.by })}</span>
        <span>
          {words('memberships.invitations.until')} <When at={props.item.expiresAt} />
        </span>
      </p>
      <form method="post" action={`${addresses.invitations}/cofniete`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          busy={form.sending()}
          label={words('memberships.invitations.withdraw.of', { email: props.item.email })}
        >
          {words('memberships.invitations.withdraw')}
        </Button>
      </form>
    </Card>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const [{ items }, me] = await Promise.all([listInvitations(api), requireMe(api)])
    const title = words('layout.title', { page: words('memberships.invitations') })
    return { found: { items, me }, head: { title, robots: 'noindex' } }
  },
  Page: InvitationsPage,
})
