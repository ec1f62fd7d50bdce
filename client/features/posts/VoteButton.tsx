import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'

type VoteButtonProps = {
  postId: number
  votes: number
  voted: boolean
  action: string
  onVote: (given: boolean) => Promise<void>
}

/** "Useful", once a person. Guests are led to sign in and back. */
export function VoteButton(props: VoteButtonProps) {
  const words = useWords()
  const id = String(props.postId)
  const form = useForm('vote', { instance: id, own: (values) => values.postId === id })
  return (
    <OneButtonForm
      form={form}
      action={`${props.action}#p${id}`}
      hidden={{ postId: props.postId }}
      pressed={props.voted}
      onSubmit={form.submit(() => props.onVote(!props.voted))}
    >
      <Icon name="thumbs-up" />
      {words('posts.useful', { count: props.votes })}
    </OneButtonForm>
  )
}
