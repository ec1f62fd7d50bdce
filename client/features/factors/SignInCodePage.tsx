import '../accounts/accounts.css'
import { addresses, safeNext } from '@rynek/shared/core/addresses.ts'
import { addressOf } from '@rynek/shared/core/pages.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { sendCode } from './api.ts'
import { CodeForm } from './CodeForm.tsx'

/** A plain form is posted to the address it stands at. */
const here = { path: addresses.signInCode(), parameters: ['next'] }

/** The second step of signing in. */
export function SignInCodePage(props: PageProps<null>) {
  const words = useWords()
  const next = () => safeNext(props.search.next)
  const send = async (code: string) => {
    await sendCode(code)
    location.assign(next())
  }
  return (
    <div class="page narrow stack">
      <h1>{words('factors.signIn')}</h1>
      <CodeForm
        name="sign-in-code"
        action={addressOf(here, {}, props.search)}
        ask="either"
        look="primary"
        button={words('factors.signIn.send')}
        send={send}
      >
        <input type="hidden" name="next" value={next()} />
      </CodeForm>
      <p>
        <a href={addresses.signIn(props.search.next)}>{words('factors.again')}</a>
      </p>
    </div>
  )
}

export const page = definePage<null>({
  load({ words }) {
    const title = words('layout.title', { page: words('factors.signIn') })
    return { found: null, head: { title, robots: 'noindex' } }
  },
  Page: SignInCodePage,
})
