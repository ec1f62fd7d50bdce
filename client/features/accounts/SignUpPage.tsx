import './accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { listOffices, signUp } from './api.ts'
import { PersonFields } from './PersonFields.tsx'

type Found = { offices: readonly Institution[] }

export function SignUpPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('sign-up')
  const send = form.submit(async (values) => {
    // The server checks every field; the form only turns the office's number into one.
    await signUp({ ...values, institutionId: Number(values.institutionId) } as NewPerson)
    location.assign(addresses.home)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.signUp')}</h1>
      <p class="lead">{words('accounts.signUp.lead')}</p>
      <form class="only-plain stack" method="get" action={addresses.signUp}>
        <label for="find-office">{words('accounts.findOffice')}</label>
        <input
          id="find-office"
          class="input"
          name="urzad"
          attr:value={props.search.urzad ?? ''}
          maxlength={100}
        />
        <Button type="submit">{words('layout.search.button')}</Button>
      </form>
      <form class="stack" method="post" action={addresses.signUp} onSubmit={send}>
        <ErrorSummary form={form} />
        <PersonFields form={form} offices={props.found.offices} />
        <p class="soft">{words('accounts.signUp.terms')}</p>
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('accounts.signUp')}
        </Button>
      </form>
      <p>
        {words('accounts.haveAccount')} <a href={addresses.signIn()}>{words('accounts.signIn')}</a>
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
