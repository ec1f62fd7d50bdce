import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

type AcceptFormProps = {
  postId: number
  accepted: boolean
  /** Known once the page is alive; without script the server decides. */
  may: boolean
  action: string
  onAccept: (postId: number, accepted: boolean) => Promise<void>
}

/** "This answer helped": for the one who asked. */
export function AcceptForm(props: AcceptFormProps) {
  const words = useWords()
  const form = useForm('accept', { instance: String(props.postId) })
  return (
    <form
      class={props.may ? '' : 'only-plain'}
      method="post"
      action={props.action}
      onSubmit={form.submit(() => props.onAccept(props.postId, !props.accepted))}
    >
      <input type="hidden" name="postId" value={props.postId} />
      <input type="hidden" name="accepted" value={props.accepted ? 'no' : 'yes'} />
      <Button type="submit" small busy={form.sending()}>
        <Icon name="check" />
        {props.accepted ? words('threads.unaccept') : words('threads.accept')}
      </Button>
      <Show when={form.problem()} keyed>
        {({ message }) => <span role="alert">{message}</span>}
      </Show>
    </form>
  )
}
