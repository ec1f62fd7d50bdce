import { For, type ParentProps, Show } from 'solid-js'
import type { Form, SubmitEventOf } from '../core/form.ts'
import { Button } from './Button.tsx'

type OneButtonFormProps = ParentProps<{
  form: Form
  /** Where it is posted without script. */
  action: string
  onSubmit: (event: SubmitEventOf) => void
  hidden?: Readonly<Record<string, string | number>>
  pressed?: boolean
  class?: string
}>

/** A vote, a mark: one button, and beside it why it was refused. */
export function OneButtonForm(props: OneButtonFormProps) {
  return (
    <form class={props.class} method="post" action={props.action} onSubmit={(event) => props.onSubmit(event)}>
      <For each={Object.entries(props.hidden ?? {})}>
        {([name, value]) => <input type="hidden" name={name} value={value} />}
      </For>
      <Button type="submit" small pressed={props.pressed} busy={props.form.sending()}>
        {props.children}
      </Button>
      <Show when={props.form.problem()} keyed>
        {({ message }) => <span role="alert">{message}</span>}
      </Show>
    </form>
  )
}
