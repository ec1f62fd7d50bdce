import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { Arrangement, Choosable } from '@rynek/shared/features/transfers/schemas.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import type { Form } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

type PostsFieldProps = { form: Form; here: Arrangement; search: Params }

/** Which posts go, each with its beginning; and the newest that was seen, so that nothing goes unread. */
export function PostsField(props: PostsFieldProps) {
  const words = useWords()
  const chosen = (props.form.value('posts') ?? '').split(',')
  const further = () =>
    addressWith(addresses.arrange(props.here.thread.id), props.search, { after: props.here.next ?? '' })
  return (
    <fieldset id={props.form.idOf('postIds')} class="bulk choose-posts">
      <legend>{words('transfers.posts')}</legend>
      <p class="hint">{words('transfers.posts.hint')}</p>
      <input type="hidden" name="seen" value={props.here.seen} />
      <For each={props.here.posts}>
        {(post) => <Choice post={post} chosen={chosen.includes(String(post.id))} />}
      </For>
      <Show when={props.here.next}>
        <p>
          <a href={further()}>{words('transfers.posts.more')}</a>
        </p>
      </Show>
    </fieldset>
  )
}

function Choice(props: { post: Choosable; chosen: boolean }) {
  const words = useWords()
  const kind = () => (props.post.kind === 'comment' ? 'comment' : 'answer')
  return (
    <label class={`choose-post ${kind()}`}>
      <input type="checkbox" name="posts" value={props.post.id} checked={props.chosen} />
      <span>
        <span class="meta">
          <Tag>{words(`transfers.post.${kind()}`)}</Tag>
          <Show when={props.post.hidden}>
            <Tag kind="warning">{words('transfers.post.hidden')}</Tag>
          </Show>
          <span>{`${props.post.author}, ${props.post.office}`}</span>
          <When at={props.post.createdAt} />
        </span>
        <span class="beginning">{props.post.beginning}</span>
      </span>
    </label>
  )
}

/** The ids that were ticked. */
export const chosenIn = (posts = ''): number[] => posts.split(',').filter(Boolean).map(Number)
