import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Passkey, PasskeyList } from '@rynek/shared/features/passkeys/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { learnWhoReads } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'
import { AddPasskey } from './AddPasskey.tsx'
import { listPasskeys, removePasskey } from './api.ts'

/** The keys one signs in with: added, named, and taken away. */
export function PasskeysPage(props: PageProps<PasskeyList>) {
  const words = useWords()
  const items = () => props.found.items
  // Rights may have come or gone with it.
  const reload = () => Promise.all([props.reload(), learnWhoReads()])
  return (
    <div class="page narrow stack">
      <h1>{words('passkeys.title')}</h1>
      <p class="lead">{words('passkeys.lead')}</p>
      <Show when={items().length > 0} fallback={<p>{words('passkeys.none')}</p>}>
        <Show when={items().length === 1}>
          <Last needed={props.found.needed} />
        </Show>
        <div class="cards">
          <For each={items()}>{(passkey) => <PasskeyCard passkey={passkey} onGone={reload} />}</For>
        </div>
      </Show>
      <h2>{words('passkeys.add')}</h2>
      <AddPasskey onAdded={reload} />
      <p>
        <a href={addresses.account}>{words('accounts.mine')}</a>
      </p>
    </div>
  )
}

/** What follows when the only key is lost or taken away. */
function Last(props: { needed: boolean }) {
  const words = useWords()
  return (
    <Notice kind={props.needed ? 'warning' : 'plain'}>
      <p>{words('passkeys.two')}</p>
      <Show when={props.needed}>
        <p>{words('passkeys.remove.last')}</p>
      </Show>
    </Notice>
  )
}

function PasskeyCard(props: { passkey: Passkey; onGone: () => Promise<unknown> }) {
  const words = useWords()
  const id = String(props.passkey.id)
  const form = useForm('passkey-remove', { instance: id, own: (values) => values['id'] === id })
  const send = form.submit(async () => {
    await confirmedly(() => removePasskey(props.passkey.id))
    await props.onGone()
    announce(words('passkeys.removed'))
  })
  return (
    <Card>
      <h3>{props.passkey.name}</h3>
      <p class="meta">
        <span>
          {words('passkeys.since')} <When at={props.passkey.createdAt} />
        </span>
        <Show when={props.passkey.usedAt} fallback={<span>{words('passkeys.unused')}</span>} keyed>
          {(at) => (
            <span>
              {words('passkeys.used')} <When at={at} />
            </span>
          )}
        </Show>
      </p>
      <form method="post" action={`${addresses.passkeys}/usuniete`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          busy={form.sending()}
          label={words('passkeys.remove.of', { name: props.passkey.name })}
        >
          {words('passkeys.remove')}
        </Button>
      </form>
    </Card>
  )
}

export const page = definePage<PasskeyList>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('passkeys.title') })
    return { found: await listPasskeys(api), head: { title, robots: 'noindex' } }
  },
  Page: PasskeysPage,
})
