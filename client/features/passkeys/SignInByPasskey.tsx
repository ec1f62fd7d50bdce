import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { askForSignature, signInByKey } from './api.ts'
import { signWithKey } from './browser-keys.ts'

/** In place of the password and the code; `next` is where one goes on. */
export function SignInByPasskey(props: { next: string }) {
  const words = useWords()
  const form = useForm('passkey-sign-in')
  const send = form.submit(async () => {
    await signInByKey(await signWithKey(words, await askForSignature()))
    location.assign(props.next)
  })
  return (
    <>
      <form class="stack only-script" onSubmit={send}>
        <ErrorSummary form={form} />
        <p>
          <Button type="submit" busy={form.sending()}>
            {words('passkeys.signIn')}
          </Button>
        </p>
      </form>
      <p class="soft only-plain">{words('passkeys.needsScript')}</p>
    </>
  )
}
