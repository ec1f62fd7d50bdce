import { addresses } from '@rynek/shared/core/addresses.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { setPassword } from './api.ts'
import { PasswordField } from './PasswordField.tsx'

/** Where the link in the letter leads; one signs in afterwards, as always. */
export function NewPasswordPage(props: PageProps<object>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('credentials.newPassword.title')}</h1>
      <Show when={props.search.ustawiono} fallback={<SetForm code={props.search.kod ?? ''} />}>
        <Notice kind="good" title={words('credentials.newPassword.done')}>
          <p>{words('credentials.newPassword.doneText')}</p>
        </Notice>
        <p>
          <a href={addresses.signIn()}>{words('accounts.signIn')}</a>
        </p>
      </Show>
    </div>
  )
}

function SetForm(props: { code: string }) {
  const words = useWords()
  const form = useForm('new-password')
  const send = form.submit(async (values) => {
    await setPassword({ code: props.code, password: values.password ?? '' })
    location.assign(`${addresses.newPassword()}?ustawiono=1`)
  })
  return (
    <form class="stack" method="post" action={addresses.newPassword(props.code)} onSubmit={send}>
      <ErrorSummary form={form} />
      <Show when={form.problem()?.reason === 'reset-void'}>
        <p>
          <a href={addresses.forgotten}>{words('credentials.forgotten')}</a>
        </p>
      </Show>
      <input type="hidden" name="code" value={props.code} />
      <PasswordField form={form} name="password" label={words('credentials.newPassword')} fresh />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('credentials.newPassword.send')}
      </Button>
    </form>
  )
}

export const page = definePage<object>({
  load: ({ words }) => ({
    found: {},
    head: {
      title: words('layout.title', { page: words('credentials.newPassword.title') }),
      robots: 'noindex',
    },
  }),
  Page: NewPasswordPage,
})
