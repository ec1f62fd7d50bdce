import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import type { NoticesCounted } from '@rynek/shared/features/notices/events.ts'
import { onCleanup, onMount, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { later } from '../../core/later.tsx'
import { createLive } from '../../core/live.ts'
import { can, countUnread, learnWhoReads, me, unread } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { afterCounted } from './live.ts'

const TermsStrip = later(async () => (await import('./TermsStrip.tsx')).TermsStrip)

/** What only members have: where they go, and how many notices wait. */
export function MemberMenu(props: { person: Me }) {
  const words = useWords()
  let menu: HTMLDetailsElement | undefined
  followUnread(props.person)
  onMount(() => {
    const close = (event: Event) => {
      const inside = event.target instanceof Node && menu?.contains(event.target)
      const leaves = event instanceof KeyboardEvent ? event.key === 'Escape' : !inside || isLink(event.target)
      if (leaves) menu?.removeAttribute('open')
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    onCleanup(() => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    })
  })
  return (
    <>
      <Show when={props.person.termsWait}>
        <TermsStrip />
      </Show>
      <details ref={menu}>
        <summary>
          <Icon name="user" />
          <span class="account-name">{props.person.name}</span>
          <Show when={unread() > 0}>
            <span class="account-unread">
              <span aria-hidden="true">{unread()}</span>
              <span class="hidden-visually">{words('notices.unread', { count: unread() })}</span>
            </span>
          </Show>
          <Icon name="chevron-down" />
        </summary>
        <div class="account-menu">
          <p class="account-who">
            <strong>{props.person.name}</strong>
            {props.person.office.name}
          </p>
          <MenuLink href={addresses.notices} icon="bell" text={words('notices.title')} />
          <MenuLink
            href={addresses.correspondence}
            icon="message-square"
            text={words('correspondence.title')}
          />
          <MenuLink href={addresses.account} icon="user" text={words('layout.account.mine')} />
          <Show when={props.person.withheld.length > 0}>
            <MenuLink href={addresses.secondFactor} icon="lock" text={words('factors.needed.title')} />
          </Show>
          <Show when={props.person.outside}>
            <MenuLink href={addresses.membership} icon="lock" text={words('memberships.unconfirmed')} />
          </Show>
          <Show when={can('describe')}>
            <MenuLink href={addresses.expertDesk} icon="award" text={words('layout.account.expertDesk')} />
          </Show>
          <Show when={can('moderate')}>
            <MenuLink href={addresses.moderation} icon="shield" text={words('layout.account.moderation')} />
          </Show>
          <Show when={can('administer')}>
            <MenuLink href={addresses.people} icon="users" text={words('staff.title')} />
          </Show>
          <button type="button" onClick={signOut}>
            <Icon name="log-out" />
            {words('layout.account.signOut')}
          </button>
        </div>
      </details>
    </>
  )
}

function MenuLink(props: { href: string; icon: IconName; text: string }) {
  return (
    <a href={props.href}>
      <Icon name={props.icon} />
      {props.text}
    </a>
  )
}

function followUnread(person: Me): void {
  createLive(person.live, {
    // The person's channel announces nothing else.
    onEvent: ({ data }) => countUnread(afterCounted(person, data as NoticesCounted).unread),
    async onReset() {
      await learnWhoReads()
      return me()?.live ?? person.live
    },
  })
}

const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a') !== null

async function signOut(): Promise<void> {
  await api.delete('/api/sessions/current')
  location.assign(addresses.home)
}
