import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'

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
    <OneButtonForm
      form={form}
      action={props.action}
      pressed={props.said}
      onSubmit={form.submit(() => props.onShare(!props.said))}
    >
      <Icon name="users" />
      {words('threads.sameProblem.say', { count: props.count })}
    </OneButtonForm>
  )
}
