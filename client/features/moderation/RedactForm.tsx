import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { Post, PostVersion } from '@rynek/shared/features/posts/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { getVersions, redact } from './api.ts'

/** Puts a text without personal data in the place of all that the post ever said. Its text is fetched when opened. */
export function RedactForm(props: { post: Post }) {
  const words = useWords()
  const [standing, setStanding] = createSignal<PostVersion>()
  let box: HTMLDetailsElement | undefined
  const open = async () => {
    if (box?.open && !standing()) setStanding((await getVersions(props.post.id)).items.at(-1))
  }
  const close = () => {
    setStanding(undefined)
    box?.removeAttribute('open')
  }
  return (
    <details ref={box} class="post-tool" onToggle={open}>
      <summary>
        <Icon name="lock" />
        {words('moderation.redact')}
      </summary>
      <Show when={standing()} keyed>
        {(version) => <Fields post={props.post} standing={version} onDone={close} />}
      </Show>
    </details>
  )
}

function Fields(props: { post: Post; standing: PostVersion; onDone: () => void }) {
  const words = useWords()
  const form = useForm('redact', { instance: String(props.post.id) })
  const send = form.submit(async ({ body = '', reason = '', ...values }) => {
    const { version } = props.standing
    await redact(props.post.id, { body, version, reason, ...knowinglyIf(values) })
    props.onDone()
  })
  return (
    <form class="stack" onSubmit={send}>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="body"
        label={words('moderation.redact.body')}
        hint={words('moderation.redact.hint')}
        value={props.standing.body}
        rows={8}
        maxlength={12_000}
        guarded
      />
      <ReasonField form={form} readBy="author" rows={2} guarded />
      <Button type="submit" look="danger" busy={form.sending()}>
        {words('moderation.redact.save')}
      </Button>
    </form>
  )
}
