import './account-menu.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Show } from 'solid-js'
import { later } from '../../core/later.tsx'
import { me } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'

const MemberMenu = later(async () => (await import('./MemberMenu.tsx')).MemberMenu)

/** Guests see the way in; members their menu. Until it is known who reads, the inline script's guess decides. */
export function AccountMenu() {
  const words = useWords()
  return (
    <>
      <div class="account for-guests">
        <a href={addresses.signIn()}>{words('layout.account.signIn')}</a>
      </div>
      <div class="account for-members">
        <Show when={me()} fallback={<a href={addresses.account}>{words('layout.account.mine')}</a>}>
          {(person) => <MemberMenu person={person()} />}
        </Show>
      </div>
    </>
  )
}
