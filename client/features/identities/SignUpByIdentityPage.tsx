import '../accounts/accounts.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { addressOf } from '@rynek/shared/core/pages.ts'
import type { Newcomer, NewPersonByIdentity } from '@rynek/shared/features/identities/schemas.ts'
import type { Institution, OfficeBadge } from '@rynek/shared/features/institutions/schemas.ts'
import { Show } from 'solid-js'
import { type FormValues, useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { listOffices } from '../accounts/api.ts'
import { FindOffice } from '../accounts/FindOffice.tsx'
import { OfficeField } from '../accounts/PersonFields.tsx'
import { getNewcomer, signUpByIdentity } from './api.ts'

type Found = Newcomer & { offices: readonly Institution[] }

/** A plain form is posted to the address it stands at, so that the offices found are offered again. */
const here = { path: addresses.signUpByIdentity, parameters: ['urzad'] }

/** The first time with an account elsewhere: what its provider does not know of a person. */
export function SignUpByIdentityPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.signUp')}</h1>
      <Show when={props.found.newcomer} fallback={<Nobody />} keyed>
        {({ name, email, office }) => (
          <>
            <p class="lead">{words('identities.signUp.lead', { email })}</p>
            <p>{words('identities.signUp.have')}</p>
            <Show when={!office}>
              <FindOffice action={addresses.signUpByIdentity} typed={props.search.urzad ?? ''} kept={{}} />
            </Show>
            <SignUpForm {...props} name={name} office={office} />
          </>
        )}
      </Show>
      <p>
        <a href={addresses.signIn()}>{words('identities.again')}</a>
      </p>
    </div>
  )
}

function Nobody() {
  const words = useWords()
  return <EmptyState title={words('identities.over')} text={words('identities.over.text')} />
}

type SignUpFormProps = PageProps<Found> & {
  name: string
  /** The one his account is of; else he chooses. */
  office: OfficeBadge | null
}

function SignUpForm(props: SignUpFormProps) {
  const words = useWords()
  const form = useForm('sign-up-by-identity')
  const send = form.submit(async (values) => {
    await signUpByIdentity(personOf(values))
    location.assign(addresses.membership)
  })
  return (
    <form class="stack" method="post" action={addressOf(here, {}, props.search)} onSubmit={send}>
      <ErrorSummary form={form} />
      <Field
        form={form}
        name="name"
        value={props.name}
        label={words('accounts.name')}
        autocomplete="name"
        minlength={3}
        maxlength={80}
      />
      <Show when={props.office} fallback={<OfficeField form={form} offices={props.found.offices} />} keyed>
        {({ id, name }) => (
          <>
            <p>{words('identities.signUp.office', { office: name })}</p>
            <input type="hidden" name="institutionId" value={id} />
          </>
        )}
      </Show>
      <Field
        form={form}
        name="position"
        label={words('accounts.position')}
        hint={words('accounts.positionHint')}
        minlength={2}
        maxlength={120}
      />
      <p>
        {words('accounts.signUp.shown')} {words('accounts.signUp.terms')}{' '}
        <a href={addresses.terms}>{words('accounts.signUp.terms.link')}</a>.
      </p>
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('accounts.signUp')}
      </Button>
    </form>
  )
}

/** No office chosen is no office, not number 0; the API checks every field. */
const personOf = ({ name, institutionId, position }: FormValues) =>
  ({ name, position, institutionId: Number(institutionId) || undefined }) as NewPersonByIdentity

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const [{ items: offices }, { newcomer }] = await Promise.all([
      listOffices(api, search.urzad ?? ''),
      getNewcomer(api),
    ])
    const title = words('layout.title', { page: words('accounts.signUp') })
    return { found: { offices, newcomer }, head: { title, robots: 'noindex' } }
  },
  Page: SignUpByIdentityPage,
})
