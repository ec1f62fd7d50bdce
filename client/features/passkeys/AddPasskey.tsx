import { useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { addPasskey, askForNewKey } from './api.ts'
import { makeKey } from './browser-keys.ts'

export function AddPasskey(props: { onAdded: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('passkey-add')
  const send = form.submit(async ({ name = '' }, element) => {
    const made = await makeKey(words, await confirmedly(askForNewKey))
    await addPasskey({ ...made, name })
    element.reset()
    await props.onAdded()
    announce(words('passkeys.added'))
  })
  return (
    <>
      <form class="stack only-script" onSubmit={send}>
        <ErrorSummary form={form} />
        <Field
          form={form}
          name="name"
          label={words('passkeys.name')}
          hint={words('passkeys.name.hint')}
          autocomplete="off"
          maxlength={60}
        />
        <p>
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('passkeys.add')}
          </Button>
        </p>
      </form>
      <p class="only-plain">{words('passkeys.needsScript')}</p>
    </>
  )
}
