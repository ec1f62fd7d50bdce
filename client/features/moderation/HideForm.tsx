import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { decideMany, setHidden } from './api.ts'

/** Takes a post out of sight, deletes it or brings it back, where it stands. */
export function HideForm(props: { post: Post }) {
  const words = useWords()
  const form = useForm('hide', { instance: String(props.post.id) })
  let box: HTMLDetailsElement | undefined
  const send = form.submit(async ({ act, reason = '' }, element) => {
    const { id, hidden } = props.post
    if (act === 'delete') await decideMany({ postIds: [id], decision: 'delete', reason })
    else await setHidden(id, !hidden, reason)
    element.reset()
    box?.removeAttribute('open')
  })
  const name = () => words(props.post.hidden ? 'moderation.restore' : 'moderation.hide')
  return (
    <details ref={box} class="post-tool">
      <summary>
        <Icon name={props.post.hidden ? 'eye' : 'eye-off'} />
        {name()}
      </summary>
      <form class="stack" onSubmit={send}>
        <ErrorSummary form={form} />
        <p>
          <a href={addresses.personFile(props.post.author.id)}>{words('sanctions.file.link')}</a>
        </p>
        <ReasonField form={form} readBy="author" rows={2} />
        <div class="acts">
          <Button type="submit" look="danger" busy={form.sending()}>
            {name()}
          </Button>
          <Show when={!props.post.deleted}>
            <Button type="submit" look="danger" name="act" value="delete" busy={form.sending()}>
              {words('moderation.decide.delete')}
            </Button>
          </Show>
        </div>
      </form>
    </details>
  )
}
