import './account-menu.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import { onCleanup, onMount, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { can, me } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'

/** Guests see the way in; members their menu. Until it is known who reads, the inline script's guess decides. */
export function AccountMenu() {
  const words = useWords()
  return (
    <>
      <div class="account for-guests">
        <a href={addresses.signIn()}>{words('layout.account.signIn')}</a>
      </div>
      <div class="account for-members">
        <Show when={me()} keyed fallback={<a href={addresses.account}>{words('layout.account.mine')}</a>}>
          {(person) => <MemberMenu person={person} />}
        </Show>
      </div>
    </>
  )
}

function MemberMenu(props: { person: Me }) {
  const words = useWords()
  let menu: HTMLDetailsElement | undefined
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
    <details ref={menu}>
      <summary>
        <Icon name="user" />
        <span class="account-name">{props.person.name}</span>
        <Show when={props.person.unread > 0}>
          <span class="account-unread" title={words('notices.unread', { count: props.person.unread })}>
            {props.person.unread}
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
        <Show when={can('describe')}>
          <MenuLink href={addresses.expertDesk} icon="award" text={words('layout.account.expertDesk')} />
        </Show>
        <Show when={can('moderate')}>
          <MenuLink href={addresses.moderation} icon="shield" text={words('layout.account.moderation')} />
        </Show>
        <button type="button" onClick={signOut}>
          <Icon name="log-out" />
          {words('layout.account.signOut')}
        </button>
      </div>
    </details>
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

const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a') !== null

async function signOut(): Promise<void> {
  await api.delete('/api/sessions/current')
  location.assign(addresses.home)
}
