import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Post, PostSource } from '@rynek/shared/features/posts/schemas.ts'
import { createSignal, onMount, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { HttpError } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { edit, getSource } from './api.ts'
import { Editor } from './Editor.tsx'

/** The post's own Markdown. If it was changed elsewhere meanwhile, both texts are shown and nothing is lost. */
export function EditForm(props: { post: Post; onDone: () => void }) {
  const words = useWords()
  const [source, setSource] = createSignal<PostSource>()
  onMount(async () => setSource(await getSource(props.post.id)))
  return (
    <Show when={source()} keyed fallback={<p class="soft">{words('posts.edit.loading')}</p>}>
      {(text) => <EditFields post={props.post} source={text} onDone={props.onDone} />}
    </Show>
  )
}

function EditFields(props: { post: Post; source: PostSource; onDone: () => void }) {
  const words = useWords()
  const form = useForm('edit', { instance: String(props.post.id) })
  const [standing, setStanding] = createSignal<Pick<PostSource, 'body' | 'version'>>()
  const version = () => standing()?.version ?? props.source.version

  const send = form.submit(async ({ body = '', reason = '', ...values }) => {
    try {
      const change = { body, version: version(), ...(reason.trim() && { reason }), ...knowinglyIf(values) }
      await edit(props.post.id, change)
      props.onDone()
    } catch (thrown) {
      if (thrown instanceof HttpError && thrown.refusal.reason === 'edited-meanwhile') {
        setStanding(thrown.refusal.current as PostSource)
      }
      throw thrown
    }
  })
  return (
    <form class="stack" onSubmit={send}>
      <ErrorSummary form={form} />
      <Show when={standing()} keyed>
        {({ body }) => (
          <Notice kind="warning" title={words('posts.edit.standing')}>
            <pre class="standing">{body}</pre>
          </Notice>
        )}
      </Show>
      <Editor form={form} name="body" label={words('posts.edit.body')} value={props.source.body} />
      <Field form={form} name="reason" label={words('posts.edit.reason')} maxlength={200} optional guarded />
      <div class="acts">
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('posts.edit.save')}
        </Button>
        <Button look="quiet" onClick={props.onDone}>
          {words('layout.cancel')}
        </Button>
      </div>
    </form>
  )
}
