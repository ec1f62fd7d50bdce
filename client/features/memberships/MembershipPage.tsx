import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import type { OwnMembership } from '@rynek/shared/features/memberships/schemas.ts'
import { Match, Show, Switch } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'
import { listOffices } from '../accounts/api.ts'
import { FindOffice } from '../accounts/FindOffice.tsx'
import { OfficeField } from '../accounts/PersonFields.tsx'
import { getMembership } from './api.ts'
import { CodeForm, NewCodeForm } from './CodeForms.tsx'
import { LeaveForm, OtherOfficeForm } from './OfficeForms.tsx'

type Found = { own: OwnMembership; offices: readonly Institution[] }

/** Where I stand with my office, and what I can do next. */
export function MembershipPage(props: PageProps<Found>) {
  const words = useWords()
  const own = () => props.found.own
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
          <Member own={own()} reload={props.reload} />
        </Match>
        <Match when={own().state === 'left' || own().state === 'lapsed'}>
          <Ended own={own()} reload={props.reload} offices={props.found.offices} />
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

function Member(props: StateProps) {
  const words = useWords()
  return (
    <>
      <Show when={props.own.due}>
        <section class="stack">
          <Notice kind="warning" title={words('memberships.due')}>
            <p>{words('memberships.due.text', { email: props.own.email })}</p>
          </Notice>
          <CodeForm onConfirmed={props.reload} />
          <NewCodeForm onSent={props.reload} />
        </section>
      </Show>
      <Notice kind="good" title={words('memberships.member', { office: props.own.office.name })}>
        <Show when={props.own.way} keyed>
          {(way) => <p>{words(`memberships.way.${way}`)}</p>}
        </Show>
        <Show when={props.own.nameWaits}>
          <p>{words('memberships.nameWaits')}</p>
        </Show>
        <p>
          <a href={addresses.home}>{words('memberships.toForum')}</a>
        </p>
        <p>
          <a href={addresses.invitations}>{words('memberships.invitations')}</a>
        </p>
        <Show when={props.own.until}>
          {(until) => (
            <p>
              {words('memberships.until')} <When at={until()} />
            </p>
          )}
        </Show>
      </Notice>
      <LeaveForm onLeft={props.reload} />
    </>
  )
}

function Ended(props: StateProps & { offices: readonly Institution[] }) {
  const words = useWords()
  return (
    <>
      <Notice
        kind="warning"
        title={words(props.own.state === 'left' ? 'memberships.left' : 'memberships.lapsed')}
      >
        <p>{words('memberships.ended.text')}</p>
      </Notice>
      <NewCodeForm onSent={props.reload} />
      <FindOffice action={addresses.membership} typed="" kept={{}} />
      <OtherOfficeForm
        field={(form) => <OfficeField form={form} offices={props.offices} />}
        onChanged={props.reload}
      />
    </>
  )
}

export const page = definePage<Found>({
  async load({ api, words, search }) {
    const title = words('layout.title', { page: words('memberships.title') })
    const [own, { items: offices }] = await Promise.all([
      getMembership(api),
      listOffices(api, search.urzad ?? ''),
    ])
    return { found: { own, offices }, head: { title, robots: 'noindex' } }
  },
  Page: MembershipPage,
})
