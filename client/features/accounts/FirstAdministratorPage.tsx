import './accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { addressOf } from '@rynek/shared/core/pages.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { becomeAdministrator, listOffices } from './api.ts'
import { FindOffice } from './FindOffice.tsx'
import { PersonFields, personOf } from './PersonFields.tsx'

type Found = { offices: readonly Institution[] }

const here = { path: addresses.firstAdministrator, parameters: ['kod', 'urzad'] }

/** Where the one-time link of a new installation leads. */
export function FirstAdministratorPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('first-administrator')
  const send = form.submit(async (values) => {
    await becomeAdministrator({ ...personOf(values), code: values.code ?? '' })
    location.assign(addresses.secondFactor)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.firstAdministrator')}</h1>
      <p class="lead">{words('accounts.firstAdministrator.lead')}</p>
      <FindOffice
        action={addresses.firstAdministrator}
        typed={props.search.urzad ?? ''}
        kept={{ kod: props.search.kod }}
      />
      <form class="stack" method="post" action={addressOf(here, {}, props.search)} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="code" value={props.search.kod ?? ''} />
        <PersonFields form={form} offices={props.found.offices} />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('accounts.firstAdministrator.send')}
        </Button>
      </form>
    </div>
  )
}

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const found = { offices: (await listOffices(api, search.urzad ?? '')).items }
    const title = words('layout.title', { page: words('accounts.firstAdministrator') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: FirstAdministratorPage,
})
