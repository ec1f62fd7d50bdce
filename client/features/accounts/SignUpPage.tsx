import './accounts.css'
import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { addressOf } from '@rynek/shared/core/pages.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { listOffices, signUp } from './api.ts'
import { FindOffice } from './FindOffice.tsx'
import { PersonFields, personOf } from './PersonFields.tsx'

type Found = { offices: readonly Institution[] }

/** A plain form is posted to the address it stands at, so that the offices found are offered again. */
const here = { path: addresses.signUp, parameters: ['urzad', 'next'] }

export function SignUpPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('sign-up')
  const next = () => safeNext(props.search.next)
  const send = form.submit(async (values) => {
    await signUp(personOf(values))
    location.assign(addresses.membership)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.signUp')}</h1>
      <p class="lead">{words('accounts.signUp.lead')}</p>
      <FindOffice
        action={addresses.signUp}
        typed={props.search.urzad ?? ''}
        kept={{ next: props.search.next }}
      />
      <form class="stack" method="post" action={addressOf(here, {}, props.search)} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="next" value={next()} />
        <PersonFields form={form} offices={props.found.offices} />
        <p>
          {words('accounts.signUp.shown')} {words('accounts.signUp.terms')}{' '}
          <a href={addresses.terms}>{words('accounts.signUp.terms.link')}</a>.
        </p>
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('accounts.signUp')}
        </Button>
      </form>
      <p>
        {words('accounts.haveAccount')}{' '}
        <a href={addresses.signIn(props.search.next)}>{words('accounts.signIn')}</a>
      </p>
    </div>
  )
}

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const found = { offices: (await listOffices(api, search.urzad ?? '')).items }
    return {
      found,
      head: { title: words('layout.title', { page: words('accounts.signUp') }), canonical: addresses.signUp },
    }
  },
  Page: SignUpPage,
})
