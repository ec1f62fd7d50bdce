import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

type SameProblemFormProps = {
  count: number
  said: boolean
  action: string
  onShare: (said: boolean) => Promise<void>
}

/** "We have this too": counts offices, so that one sees how common a problem is. */
export function SameProblemForm(props: SameProblemFormProps) {
  const words = useWords()
  const form = useForm('same-problem')
  return (
    <form method="post" action={props.action} onSubmit={form.submit(() => props.onShare(!props.said))}>
      <Button type="submit" small pressed={props.said} busy={form.sending()}>
        <Icon name="users" />
        {words('threads.sameProblem.say', { count: props.count })}
      </Button>
      <Show when={form.problem()} keyed>
        {({ message }) => <span role="alert">{message}</span>}
      </Show>
    </form>
  )
}
