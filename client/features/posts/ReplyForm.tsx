import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { NewPost } from '@rynek/shared/features/posts/schemas.ts'
import { createDraft } from '../../core/drafts.ts'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Editor } from './Editor.tsx'

type ReplyFormProps = {
  threadId: number
  action: string
  onReply: (post: NewPost, key: string) => Promise<void>
}

/** An answer. The words stay in the box until the server has them. */
export function ReplyForm(props: ReplyFormProps) {
  const words = useWords()
  const form = useForm('reply')
  const draft = `reply:${props.threadId}`
  const send = form.submit(async ({ body = '', ...values }, element, key) => {
    await props.onReply({ body, ...knowinglyIf(values) }, key)
    element.reset()
    createDraft(draft).forget()
  })
  return (
    <form class="stack reply-form" method="post" action={props.action} onSubmit={send}>
      <ErrorSummary form={form} />
      <Editor
        form={form}
        name="body"
        label={words('posts.reply.label')}
        hint={words('posts.whoReads')}
        draft={draft}
      />
      <Button type="submit" look="primary" busy={form.sending()}>
        {words('posts.reply.send')}
      </Button>
    </form>
  )
}
