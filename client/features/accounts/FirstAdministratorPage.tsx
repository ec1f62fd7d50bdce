import './accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FirstAdministrator } from '@rynek/shared/features/accounts/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { becomeAdministrator, listOffices } from './api.ts'
import { PersonFields } from './PersonFields.tsx'

type Found = { offices: readonly Institution[] }

/** Where the one-time link of a new installation leads. */
export function FirstAdministratorPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('first-administrator')
  const code = () => form.value('code') ?? props.search.kod ?? ''
  const send = form.submit(async (values) => {
    await becomeAdministrator({
      ...values,
      institutionId: Number(values.institutionId),
    } as FirstAdministrator)
    location.assign(addresses.account)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.firstAdministrator')}</h1>
      <p class="lead">{words('accounts.firstAdministrator.lead')}</p>
      <form class="stack" method="post" action={addresses.firstAdministrator} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="code" value={code()} />
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
