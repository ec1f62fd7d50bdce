import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { useForm } from '../../core/form.ts'
import { requireMe } from '../../core/known.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { confirm } from './api.ts'
import { PasswordField } from './PasswordField.tsx'

/** Stands before sensitive acts, and leads back to them. */
export function ConfirmPage(props: PageProps<object>) {
  const words = useWords()
  const form = useForm('confirm')
  const next = () => form.value('next') ?? safeNext(props.search.next)
  const send = form.submit(async ({ password = '' }) => {
    await confirm(password)
    location.assign(safeNext(next()))
  })
  return (
    <div class="page narrow stack">
      <h1>{words('credentials.confirm')}</h1>
      <p class="lead">{words('credentials.confirm.lead')}</p>
      <form class="stack" method="post" action={addresses.confirm()} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="next" value={next()} />
        <PasswordField form={form} name="password" label={words('credentials.password.present')} />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('credentials.confirm.send')}
        </Button>
      </form>
    </div>
  )
}

export const page = definePage<object>({
  async load({ api, words }) {
    await requireMe(api)
    const title = words('layout.title', { page: words('credentials.confirm') })
    return { found: {}, head: { title, robots: 'noindex' } }
  },
  Page: ConfirmPage,
})
