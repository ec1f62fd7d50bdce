import './field.css'
import { Show } from 'solid-js'
import type { Form } from '../core/form.ts'

/** What is wrong with a group of fields as a whole, below its legend. */
export function GroupError(props: { form: Form; name: string }) {
  return (
    <Show when={props.form.error(props.name)} keyed>
      {(message) => <p class="group-error">{message}</p>}
    </Show>
  )
}
