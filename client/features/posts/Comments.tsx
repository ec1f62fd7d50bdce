import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { NewPost, Post } from '@rynek/shared/features/posts/schemas.ts'
import { For, type JSX, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Opener } from '../../ui/Opener.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { Author, PostText, PostTimes } from './PostItem.tsx'

type CommentsProps = {
  parent: Post
  comments: readonly Post[]
  open: boolean
  /** Where the form goes without script. */
  action: string
  onComment: (post: NewPost, key: string) => Promise<void>
  hiddenReasonOf: (id: number) => string | undefined
  tools?: (comment: Post) => JSX.Element
}

/** Short remarks under a question or an answer; they take no part in votes or acceptance. */
export function Comments(props: CommentsProps) {
  return (
    <>
      <Show when={props.comments.length > 0}>
        <ul class="comments">
          <For each={props.comments}>
            {(comment) => (
              <li id={`p${comment.id}`}>
                <Author post={comment} />
                <PostText post={comment} hiddenReason={props.hiddenReasonOf(comment.id)} />
                <div class="acts">
                  <PostTimes post={comment} />
                  {props.tools?.(comment)}
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.open && !props.parent.hidden}>
        <CommentForm {...props} />
      </Show>
    </>
  )
}

function CommentForm(props: CommentsProps) {
  const words = useWords()
  const parent = String(props.parent.id)
  const form = useForm('comment', { instance: parent, own: (values) => values.parentId === parent })
  const sendThen = (close: () => void) =>
    form.submit(async ({ body = '', ...values }, _, key) => {
      await props.onComment({ body, parentId: props.parent.id, ...knowinglyIf(values) }, key)
      close()
    })
  return (
    <Opener name={`comment-${parent}`} label={words('posts.comment')} refused={!!form.problem()}>
      {(close) => (
        <form
          class="stack"
          method="post"
          action={`${props.action}#comment-${parent}`}
          onSubmit={sendThen(close)}
        >
          <ErrorSummary form={form} />
          <input type="hidden" name="parentId" value={parent} />
          <TextArea
            form={form}
            name="body"
            label={words('posts.comment.label')}
            hint={words('posts.whoReads')}
            rows={3}
            maxlength={12_000}
            guarded
          />
          <Button type="submit" busy={form.sending()}>
            {words('posts.comment.send')}
          </Button>
        </form>
      )}
    </Opener>
  )
}
