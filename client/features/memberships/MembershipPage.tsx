import { addresses } from '@rynek/shared/core/addresses.ts'
import type { OwnMembership } from '@rynek/shared/features/memberships/schemas.ts'
import { Match, Show, Switch } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { getMembership } from './api.ts'
import { CodeForm, NewCodeForm } from './CodeForms.tsx'

/** Where I stand with my office, and what I can do next. */
export function MembershipPage(props: PageProps<OwnMembership>) {
  const words = useWords()
  const own = () => props.found
  return (
    <div class="page narrow stack">
      <h1>{words('memberships.title')}</h1>
      <p class="lead">{own().office.name}</p>
      <Switch>
        <Match when={own().state === 'unconfirmed'}>
          <Unconfirmed own={own()} reload={props.reload} />
        </Match>
        <Match when={own().state === 'waiting'}>
          <Notice title={words('memberships.waiting')}>
            <p>{words('memberships.waiting.text', { email: own().email })}</p>
            <p>
              <a href={addresses.email}>{words('memberships.waiting.faster')}</a>
            </p>
          </Notice>
        </Match>
        <Match when={own().state === 'refused'}>
          <Refused own={own()} reload={props.reload} />
        </Match>
        <Match when={own().state === 'member'}>
          <Member own={own()} />
        </Match>
      </Switch>
      <p>{words('memberships.why')}</p>
      <p>
        <a href={addresses.account}>{words('accounts.mine')}</a>
      </p>
    </div>
  )
}

type StateProps = { own: OwnMembership; reload: () => Promise<unknown> }

function Unconfirmed(props: StateProps) {
  const words = useWords()
  const email = () => props.own.email
  return (
    <section class="stack">
      <h2>{words('memberships.unconfirmed')}</h2>
      <Show
        when={props.own.codeSent}
        fallback={<p>{words('memberships.unconfirmed.again', { email: email() })}</p>}
      >
        <p>{words('memberships.unconfirmed.text', { email: email() })}</p>
        <CodeForm onConfirmed={props.reload} />
      </Show>
      <NewCodeForm onSent={props.reload} />
    </section>
  )
}

function Refused(props: StateProps) {
  const words = useWords()
  return (
    <>
      <Notice kind="warning" title={words('memberships.refused')}>
        <p>{words('memberships.refused.text', { reason: props.own.reason })}</p>
      </Notice>
      <p>{words('memberships.refused.again')}</p>
      <NewCodeForm onSent={props.reload} />
    </>
  )
}

function Member(props: { own: OwnMembership }) {
  const words = useWords()
  return (
    <Notice kind="good" title={words('memberships.member', { office: props.own.office.name })}>
      <Show when={props.own.way} keyed>
        {(way) => <p>{words(`memberships.way.${way}`)}</p>}
      </Show>
      <p>
        <a href={addresses.home}>{words('memberships.toForum')}</a>
      </p>
      <p>
        <a href={addresses.invitations}>{words('memberships.invitations')}</a>
      </p>
    </Notice>
  )
}

export const page = definePage<OwnMembership>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('memberships.title') })
    return { found: await getMembership(api), head: { title, robots: 'noindex' } }
  },
  Page: MembershipPage,
})
