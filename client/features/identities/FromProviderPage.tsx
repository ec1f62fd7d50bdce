import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { addressOnward } from '@rynek/shared/features/identities/rules.ts'
import { For, onMount, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { comeBack } from './api.ts'

/**
 * Where the provider sends people. What it sent is posted from here, so that reading an address does nothing; with
 * script at once.
 */
export function FromProviderPage(props: PageProps<null>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('identities.return')}</h1>
      <Finish search={props.search} />
      <p>
        <a href={addresses.signIn()}>{words('identities.again')}</a>
      </p>
    </div>
  )
}

function Finish(props: Pick<PageProps<null>, 'search'>) {
  const words = useWords()
  const form = useForm('from-provider')
  const given = () => (['state', 'code', 'iss', 'error'] as const).filter((name) => props.search[name])
  const open = () => given().includes('state') && !form.problem()
  let element: HTMLFormElement | undefined
  const send = form.submit(async (values) => {
    location.replace(addressOnward(await comeBack(values)))
  })
  onMount(() => {
    if (open()) element?.requestSubmit()
  })
  return (
    <form class="stack" method="post" action={addresses.fromProvider} onSubmit={send} ref={element}>
      <ErrorSummary form={form} />
      <For each={given()}>{(name) => <input type="hidden" name={name} value={props.search[name]} />}</For>
      <Show when={open()}>
        <p>{words('identities.return.text')}</p>
        <p>
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('identities.return.finish')}
          </Button>
        </p>
      </Show>
    </form>
  )
}

export const page = definePage<null>({
  load({ words }) {
    const title = words('layout.title', { page: words('identities.return') })
    return { found: null, head: { title, robots: 'noindex' } }
  },
  Page: FromProviderPage,
})
