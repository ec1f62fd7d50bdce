import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

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
  const form = useForm('vote', { instance: String(props.postId) })
  return (
    <form method="post" action={props.action} onSubmit={form.submit(() => props.onVote(!props.voted))}>
      <input type="hidden" name="postId" value={props.postId} />
      <Button type="submit" small pressed={props.voted} busy={form.sending()}>
        <Icon name="thumbs-up" />
        {words('posts.useful', { count: props.votes })}
      </Button>
    </form>
  )
}
