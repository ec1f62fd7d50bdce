import './accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Me, SessionItem } from '@rynek/shared/features/accounts/schemas.ts'
import type { DeskList } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { getMyPractices } from '../practices/api.ts'
import { DeskCard } from '../practices/DeskCard.tsx'
import { listSessions, requireMe, signOut } from './api.ts'
import { SessionList } from './SessionList.tsx'

type Found = { me: Me; sessions: readonly SessionItem[]; practices: DeskList['items'] }

/** Who I am here, where my questions stand on their way to a practice, and where I am signed in. */
export function AccountPage(props: PageProps<Found>) {
  const words = useWords()
  const me = () => props.found.me
  return (
    <div class="page stack">
      <h1>{words('accounts.mine')}</h1>
      <Show when={me().withheld.length > 0}>
        <Notice kind="warning" title={words('factors.needed.title')}>
          <p>
            {words('factors.needed')} <a href={addresses.secondFactor}>{words('factors.title')}</a>
          </p>
        </Notice>
      </Show>
      <Show when={me().termsWait}>
        <Notice kind="warning" title={words('terms.new')}>
          <p>
            {words('terms.new.text')}{' '}
            <a href={addresses.acceptTerms(addresses.account)}>{words('terms.changes')}</a>
          </p>
        </Notice>
      </Show>
      <Show when={me().outside}>
        <Notice kind="warning" title={words('memberships.needed')}>
          <p>
            <a href={addresses.membership}>{words('memberships.title')}</a>
          </p>
        </Notice>
      </Show>
      <Card>
        <h2>{me().name}</h2>
        <p class="meta">
          <span>{me().position}</span>
          <a href={addresses.institution(me().office.id)}>{me().office.name}</a>
          <For each={me().roles}>{(role) => <Tag>{words(`accounts.role.${role}`)}</Tag>}</For>
        </p>
        <p>{me().email}</p>
        <p>
          <a href={addresses.password}>{words('credentials.password')}</a>
        </p>
        <p>
          <a href={addresses.email}>{words('credentials.email')}</a>
        </p>
        <p>
          <a href={addresses.ownProfile}>{words('profiles.edit')}</a>
        </p>
        <p>
          <a href={addresses.quotations}>{words('excerpts.title')}</a>
        </p>
        <p>
          <a href={addresses.membership}>{words('memberships.title')}</a>
        </p>
        <Show when={me().permissions.includes('admit')}>
          <p>
            <a href={addresses.membershipRequests}>{words('memberships.requests')}</a>
          </p>
        </Show>
        <Show when={me().permissions.includes('administer')}>
          <p>
            <a href={addresses.people}>{words('staff.title')}</a>
          </p>
          <p>
            <a href={addresses.mail}>{words('mail.title')}</a>
          </p>
          <p>
            <a href={addresses.publishTerms}>{words('terms.publish.title')}</a>
          </p>
          <p>
            <a href={addresses.retention}>{words('privacy.kept.title')}</a>
          </p>
        </Show>
        <p>
          <a href={addresses.myCases}>{words('moderation.mine')}</a>
        </p>
        <p>
          <a href={addresses.mySanctions}>{words('sanctions.mine.title')}</a>
        </p>
        <p>
          <a href={addresses.secondFactor}>{words('factors.title')}</a>
        </p>
        <p>
          <a href={addresses.passkeys}>{words('passkeys.title')}</a>
        </p>
        <p>
          <a href={addresses.identities}>{words('identities.title')}</a>
        </p>
        <SignOut />
      </Card>
      <Show when={props.found.practices.length > 0}>
        <section>
          <h2>{words('accounts.myPractices')}</h2>
          <div class="cards">
            <For each={props.found.practices}>{(item) => <DeskCard item={item} />}</For>
          </div>
        </section>
      </Show>
      <OwnDataLinks />
      <SessionList sessions={props.found.sessions} onEnded={() => props.reload()} />
    </div>
  )
}

function OwnDataLinks() {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('privacy.own')}</h2>
      <p>
        <a href={addresses.ownData}>{words('privacy.archive')}</a>
      </p>
      <p>
        <a href={addresses.ownErasure}>{words('privacy.erase')}</a>
      </p>
    </section>
  )
}

function SignOut() {
  const words = useWords()
  const form = useForm('sign-out')
  const send = form.submit(async () => {
    await signOut()
    location.assign(addresses.home)
  })
  return (
    <form method="post" action="/konto/wyloguj" onSubmit={send}>
      <ErrorSummary form={form} />
      <Button type="submit">{words('layout.account.signOut')}</Button>
    </form>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const [{ items: sessions }, me, { items: practices }] = await Promise.all([
      listSessions(api),
      requireMe(api),
      getMyPractices(api),
    ])
    const title = words('layout.title', { page: words('accounts.mine') })
    return { found: { me, sessions, practices }, head: { title, robots: 'noindex' } }
  },
  Page: AccountPage,
})
