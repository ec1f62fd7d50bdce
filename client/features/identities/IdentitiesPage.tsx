import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { IdentityList } from '@rynek/shared/features/identities/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { joinIdentity, listIdentities } from './api.ts'
import { IdentityCard } from './IdentityCard.tsx'
import { ToProvider } from './ToProvider.tsx'

/** Accounts elsewhere that open this one: joined here, and parted. */
export function IdentitiesPage(props: PageProps<IdentityList>) {
  const words = useWords()
  const items = () => props.found.items
  return (
    <div class="page narrow stack">
      <h1>{words('identities.title')}</h1>
      <p class="lead">{words('identities.lead')}</p>
      <Show when={props.found.waiting} keyed>
        {(email) => <Join email={email} onJoined={props.reload} />}
      </Show>
      <Show when={items().length > 0} fallback={<p>{words('identities.none')}</p>}>
        <div class="cards">
          <For each={items()}>{(item) => <IdentityCard identity={item} onParted={props.reload} />}</For>
        </div>
      </Show>
      <Show when={props.found.provider} fallback={<p>{words('identities.noProvider')}</p>} keyed>
        {({ name }) => (
          <ToProvider
            href={addresses.toJoin}
            label={words('identities.begin', { name })}
            away={!!props.search['dostawca']}
          />
        )}
      </Show>
      <p>
        <a href={addresses.account}>{words('accounts.mine')}</a>
      </p>
    </div>
  )
}

/** Somebody has just come back from the provider: he says himself that the two are to be one. */
function Join(props: { email: string; onJoined: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('identity-join')
  const send = form.submit(async () => {
    await confirmedly(joinIdentity)
    await props.onJoined()
    announce(words('identities.joined'))
  })
  return (
    <Card>
      <h2>{words('identities.join.title', { email: props.email })}</h2>
      <p>{words('identities.join.text')}</p>
      <form method="post" action={addresses.identities} onSubmit={send}>
        <ErrorSummary form={form} />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('identities.join')}
        </Button>
      </form>
    </Card>
  )
}

export const page = definePage<IdentityList>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('identities.title') })
    return { found: await listIdentities(api), head: { title, robots: 'noindex' } }
  },
  Page: IdentitiesPage,
})
