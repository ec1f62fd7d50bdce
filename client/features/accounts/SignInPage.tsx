import './accounts.css'
import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { addressOf } from '@rynek/shared/core/pages.ts'
import type { CastMember } from '@rynek/shared/features/accounts/schemas.ts'
import type { ProviderAnswer } from '@rynek/shared/features/identities/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { getProvider } from '../identities/api.ts'
import { ToProvider } from '../identities/ToProvider.tsx'
import { SignInByPasskey } from '../passkeys/SignInByPasskey.tsx'
import { listCast, signIn, signInAs } from './api.ts'

/** `cast`: whom one can be in the demo; nobody elsewhere. */
type Found = { cast: readonly CastMember[] } & ProviderAnswer

export function SignInPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('sign-in')
  const next = () => safeNext(props.search.next)
  const signUpAddress = () => addressOf({ path: addresses.signUp, parameters: ['next'] }, {}, props.search)
  const send = form.submit(async ({ email = '', password = '' }) => {
    const step = await signIn({ email, password })
    location.assign(step ? addresses.signInCode(next()) : next())
  })
  return (
    <div class="page narrow stack">
      <h1>{words('accounts.signIn')}</h1>
      <Show when={props.found.cast.length > 0}>
        <DemoCast cast={props.found.cast} next={next()} />
      </Show>
      <form class="stack" method="post" action={addresses.signIn()} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="next" value={next()} />
        <Field
          form={form}
          name="email"
          label={words('accounts.email')}
          type="email"
          autocomplete="username"
          maxlength={254}
        />
        <Field
          form={form}
          name="password"
          label={words('accounts.password')}
          type="password"
          autocomplete="current-password"
          maxlength={200}
        />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('accounts.signIn')}
        </Button>
      </form>
      <SignInByPasskey next={next()} />
      <Show when={props.found.provider} keyed>
        {({ name }) => (
          <ToProvider
            href={addresses.toProvider(next())}
            label={words('identities.signIn', { name })}
            away={!!props.search['dostawca']}
          />
        )}
      </Show>
      <p>
        <a href={addresses.forgotten}>{words('credentials.forgotten')}</a>
      </p>
      <p>
        {words('accounts.noAccount')} <a href={signUpAddress()}>{words('accounts.signUp')}</a>
      </p>
    </div>
  )
}

function DemoCast(props: { cast: readonly CastMember[]; next: string }) {
  const words = useWords()
  const form = useForm('demo')
  return (
    <section class="demo-cast" aria-labelledby="demo">
      <h2 id="demo">{words('accounts.demo')}</h2>
      <p>{words('accounts.demo.text')}</p>
      <ErrorSummary form={form} />
      <ul class="cast">
        <For each={props.cast}>
          {(person) => (
            <li>
              <form
                method="post"
                action="/zaloguj/demo"
                onSubmit={form.submit(async () => {
                  await signInAs(person.key)
                  location.assign(props.next)
                })}
              >
                <input type="hidden" name="person" value={person.key} />
                <input type="hidden" name="next" value={props.next} />
                <button class="demo-person" type="submit">
                  <strong>{person.name}</strong>
                  <span>{person.roles.map((role) => words(`accounts.role.${role}`)).join(', ')}</span>
                  <span class="soft">{person.office}</span>
                </button>
              </form>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const head = {
      title: words('layout.title', { page: words('accounts.signIn') }),
      robots: 'noindex' as const,
    }
    const [{ items: cast }, { provider }] = await Promise.all([listCast(api), getProvider(api)])
    return { found: { cast, provider }, head }
  },
  Page: SignInPage,
})
