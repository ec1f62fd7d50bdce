import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'

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
  const id = String(props.postId)
  const form = useForm('accept', { instance: id, own: (values) => values.postId === id })
  return (
    <OneButtonForm
      form={form}
      class={props.may ? '' : 'only-plain'}
      action={`${props.action}#p${id}`}
      hidden={{ postId: props.postId, accepted: props.accepted ? 'no' : 'yes' }}
      onSubmit={form.submit(() => props.onAccept(props.postId, !props.accepted))}
    >
      <Icon name="check" />
      {props.accepted ? words('threads.unaccept') : words('threads.accept')}
    </OneButtonForm>
  )
}
