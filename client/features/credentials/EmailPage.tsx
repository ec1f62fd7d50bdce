import { addresses } from '@rynek/shared/core/addresses.ts'
import type { EmailState } from '@rynek/shared/features/credentials/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { askForEmail, getEmail } from './api.ts'
import { EmailCodes } from './EmailCodes.tsx'

/** The address, and once codes are on their way, where they are typed. */
export function EmailPage(props: PageProps<EmailState>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('credentials.email')}</h1>
      <Show when={props.search.zmieniono}>
        <Notice kind="good" title={words('credentials.email.done')} />
      </Show>
      <p>{words('credentials.email.present', { email: props.found.email })}</p>
      <Show when={props.found.waiting} keyed>
        {(email) => <EmailCodes email={email} />}
      </Show>
      <AskForm another={props.found.waiting !== null} reload={props.reload} />
      <p>
        <a href={addresses.account}>{words('accounts.mine')}</a>
      </p>
    </div>
  )
}

function AskForm(props: { another: boolean; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('email')
  const send = form.submit(async ({ email = '' }, element) => {
    await confirmedly(() => askForEmail(email))
    await props.reload()
    element.reset()
  })
  return (
    <form class="stack" method="post" action={addresses.email} onSubmit={send}>
      <Show when={props.another} fallback={<p class="lead">{words('credentials.email.lead')}</p>}>
        <h2>{words('credentials.email.other')}</h2>
      </Show>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="email"
        label={words('credentials.email.new')}
        type="email"
        autocomplete="email"
        maxlength={254}
      />
      <Button type="submit" look={props.another ? 'plain' : 'primary'} busy={form.sending()}>
        {words('credentials.email.send')}
      </Button>
    </form>
  )
}

export const page = definePage<EmailState>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('credentials.email') })
    return { found: await getEmail(api), head: { title, robots: 'noindex' } }
  },
  Page: EmailPage,
})
