import { addresses } from '@rynek/shared/core/addresses.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { requireMe } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { changePassword } from './api.ts'
import { PasswordField } from './PasswordField.tsx'

export function PasswordPage(props: PageProps<object>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('credentials.password')}</h1>
      <Show when={props.search.zmieniono} fallback={<ChangeForm />}>
        <Notice kind="good" title={words('credentials.password.done')} />
      </Show>
      <p>
        <a href={addresses.account}>{words('accounts.mine')}</a>
      </p>
    </div>
  )
}

function ChangeForm() {
  const words = useWords()
  const form = useForm('password')
  const send = form.submit(async ({ password = '', newPassword = '' }) => {
    await changePassword({ password, newPassword })
    location.assign(`${addresses.password}?zmieniono=1`)
  })
  return (
    <form class="stack" method="post" action={addresses.password} onSubmit={send}>
      <p class="lead">{words('credentials.password.lead')}</p>
      <ErrorSummary form={form} />
      <PasswordField form={form} name="password" label={words('credentials.password.present')} />
      <PasswordField form={form} name="newPassword" label={words('credentials.newPassword')} fresh />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('credentials.password')}
      </Button>
    </form>
  )
}

export const page = definePage<object>({
  async load({ api, words }) {
    await requireMe(api)
    const title = words('layout.title', { page: words('credentials.password') })
    return { found: {}, head: { title, robots: 'noindex' } }
  },
  Page: PasswordPage,
})
