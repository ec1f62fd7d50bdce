import { addresses } from '@rynek/shared/core/addresses.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { askForReset } from './api.ts'

/** Asks for a link; says the same whether or not there is such an account. */
export function ForgottenPage(props: PageProps<object>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('credentials.forgotten')}</h1>
      <Show when={props.search.wyslano} fallback={<AskForm />}>
        <Notice kind="good" title={words('credentials.forgotten.sent')}>
          <p>{words('credentials.forgotten.sentText')}</p>
        </Notice>
      </Show>
      <p>
        <a href={addresses.signIn()}>{words('accounts.signIn')}</a>
      </p>
    </div>
  )
}

function AskForm() {
  const words = useWords()
  const form = useForm('forgotten')
  const send = form.submit(async ({ email = '' }) => {
    await askForReset(email)
    location.assign(`${addresses.forgotten}?wyslano=1`)
  })
  return (
    <form class="stack" method="post" action={addresses.forgotten} onSubmit={send}>
      <p class="lead">{words('credentials.forgotten.lead')}</p>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="email"
        label={words('accounts.email')}
        type="email"
        autocomplete="username"
        maxlength={254}
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('credentials.forgotten.send')}
      </Button>
    </form>
  )
}

export const page = definePage<object>({
  load: ({ words }) => ({
    found: {},
    head: {
      title: words('layout.title', { page: words('credentials.forgotten') }),
      canonical: addresses.forgotten,
    },
  }),
  Page: ForgottenPage,
})
