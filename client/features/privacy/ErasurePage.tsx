import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Profile } from '@rynek/shared/features/profiles/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { requireMe } from '../accounts/api.ts'
import { getProfile } from '../profiles/api.ts'
import { eraseOnRequest } from './api.ts'
import { Fate } from './Fate.tsx'

/** Where a moderator erases a person who asked for it. */
export function ErasurePage(props: PageProps<Profile>) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('erase-on-request')
  const person = () => props.found.person
  const send = form.submit(async ({ reason = '' }) => {
    await eraseOnRequest(person().id, reason)
    visits.open(addresses.moderation)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('privacy.erase.other', { name: person().name })}</h1>
      <Notice kind="warning">{words('privacy.erase.other.lead')}</Notice>
      <Fate />
      <form class="stack" method="post" action={addresses.erasure(person().id)} onSubmit={send}>
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="reason"
          label={words('privacy.erase.reason')}
          hint={words('privacy.erase.reasonHint')}
          rows={3}
          maxlength={500}
        />
        <div class="acts">
          <Button type="submit" look="danger" busy={form.sending()}>
            {words('privacy.erase.onRequest')}
          </Button>
          <a href={addresses.person(person().id)}>{words('layout.cancel')}</a>
        </div>
      </form>
    </div>
  )
}

export const page = definePage<Profile>({
  async load({ api, params, words }) {
    const [, found] = await Promise.all([requireMe(api), getProfile(api, params.id ?? '')])
    const title = words('layout.title', { page: words('privacy.erase') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: ErasurePage,
})
