import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { forgetDrafts } from '../../core/drafts.ts'
import { useForm } from '../../core/form.ts'
import { definePage } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { requireMe } from '../accounts/api.ts'
import { eraseOwn } from './api.ts'
import { Fate } from './Fate.tsx'

/** Where a member leaves for good. */
export function OwnErasurePage() {
  const words = useWords()
  const form = useForm('erase-own')
  const send = form.submit(async ({ password = '' }) => {
    await eraseOwn(password)
    forgetDrafts()
    location.assign(addresses.home)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('privacy.erase')}</h1>
      <Notice kind="warning">{words('privacy.erase.lead')}</Notice>
      <Fate />
      <p>{words('privacy.erase.change')}</p>
      <form class="stack" method="post" action={addresses.ownErasure} onSubmit={send}>
        <ErrorSummary form={form} />
        <Field
          form={form}
          name="password"
          label={words('privacy.erase.password')}
          type="password"
          autocomplete="current-password"
          maxlength={200}
        />
        <div class="acts">
          <Button type="submit" look="danger" busy={form.sending()}>
            {words('privacy.erase.own')}
          </Button>
          <a href={addresses.account}>{words('layout.cancel')}</a>
        </div>
      </form>
    </div>
  )
}

export const page = definePage<null>({
  async load({ api, words }) {
    await requireMe(api)
    const title = words('layout.title', { page: words('privacy.erase') })
    return { found: null, head: { title, robots: 'noindex' } }
  },
  Page: OwnErasurePage,
})
