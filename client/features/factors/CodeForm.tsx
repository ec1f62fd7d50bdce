import { type ParentProps, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'

type CodeFormProps = ParentProps<{
  /** As the server's table of forms names it. */
  name: string
  /** Where it is posted without script. */
  action: string
  /** What is asked for; without it there is only the button. */
  ask?: 'app' | 'either' | 'password'
  look?: 'primary' | 'plain' | 'danger' | 'quiet'
  button: string
  send: (given: string) => Promise<unknown>
}>

/** A button that wants a code or the password first. */
export function CodeForm(props: CodeFormProps) {
  const words = useWords()
  const form = useForm(props.name)
  const submit = form.submit(async ({ code, password }) => {
    await props.send(code ?? password ?? '')
  })
  return (
    <form class="stack" method="post" action={props.action} onSubmit={submit}>
      <ErrorSummary form={form} />
      {props.children}
      <Show when={props.ask === 'password'}>
        <Field
          form={form}
          name="password"
          label={words('factors.password')}
          type="password"
          autocomplete="current-password"
          maxlength={200}
        />
      </Show>
      <Show when={props.ask === 'app' || props.ask === 'either'}>
        <Field
          form={form}
          name="code"
          label={words('factors.code')}
          hint={words(props.ask === 'app' ? 'factors.code.app' : 'factors.code.either')}
          autocomplete="one-time-code"
          inputmode={props.ask === 'app' ? 'numeric' : 'text'}
          maxlength={40}
        />
      </Show>
      <p>
        <Button type="submit" look={props.look ?? 'plain'} busy={form.sending()}>
          {props.button}
        </Button>
      </p>
    </form>
  )
}
