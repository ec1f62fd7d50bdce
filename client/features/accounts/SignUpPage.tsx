import './accounts.css'
import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { type Api, addressOf } from '@rynek/shared/core/pages.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import type { InvitationShown } from '@rynek/shared/features/memberships/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { getInvitation } from '../memberships/api.ts'
import { getTerms } from '../terms/api.ts'
import { listOffices, signUp } from './api.ts'
import { FindOffice } from './FindOffice.tsx'
import { PersonFields, personOf } from './PersonFields.tsx'

type Found = {
  offices: readonly Institution[]
  /** The version of the terms that is accepted with the account. */
  terms: number
  /** Null where the link of the invitation does not work. */
  invited?: InvitationShown | null | undefined
}

/** A plain form is posted to the address it stands at, so that the offices found are offered again. */
const here = { path: addresses.signUp, parameters: ['urzad', 'next', 'zaproszenie'] }

export function SignUpPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('sign-up')
  const next = () => safeNext(props.search.next)
  const send = form.submit(async (values) => {
    await signUp({ ...personOf(values), terms: props.found.terms })
    location.assign(addresses.membership)
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.signUp')}</h1>
      <p class="lead">{words('accounts.signUp.lead')}</p>
      <Invited invited={props.found.invited} />
      <Show when={!props.found.invited}>
        <FindOffice
          action={addresses.signUp}
          typed={props.search.urzad ?? ''}
          kept={{ next: props.search.next }}
        />
      </Show>
      <form class="stack" method="post" action={addressOf(here, {}, props.search)} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="next" value={next()} />
        <input type="hidden" name="terms" value={props.found.terms} />
        <PersonFields form={form} offices={props.found.offices} invited={props.found.invited ?? undefined} />
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

function Invited(props: Pick<Found, 'invited'>) {
  const words = useWords()
  return (
    <Show
      when={props.invited}
      fallback={
        <Show when={props.invited === null}>
          <Notice kind="warning">{words('memberships.invited.void')}</Notice>
        </Show>
      }
    >
      {(invited) => (
        <Notice
          kind="good"
          title={words('memberships.invited', { name: invited().by, office: invited().office.name })}
        >
          <p>{words('memberships.invited.text', { email: invited().email })}</p>
        </Notice>
      )}
    </Show>
  )
}

const invitationOf = (api: Api, code: string): Promise<InvitationShown | null> =>
  getInvitation(api, code).catch(() => null)

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const [{ items: offices }, { version: terms }, invited] = await Promise.all([
      listOffices(api, search.urzad ?? ''),
      getTerms(api),
      search.zaproszenie ? invitationOf(api, search.zaproszenie) : undefined,
    ])
    const found = { offices, terms, invited }
    return {
      found,
      head: { title: words('layout.title', { page: words('accounts.signUp') }), canonical: addresses.signUp },
    }
  },
  Page: SignUpPage,
})
