import './editor.css'
import { createSignal, onMount, Show } from 'solid-js'
import { createDraft } from '../../core/drafts.ts'
import type { Form } from '../../core/form.ts'
import { later } from '../../core/later.tsx'
import { me } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

const EditorTools = later(
  async () => (await import('./EditorTools.tsx')).EditorTools,
  'features/posts/EditorTools.tsx',
)

type EditorProps = {
  form: Form
  name: string
  label: string
  hint?: string
  value?: string
  rows?: number
  /** Names the draft on this device; without it nothing is kept. */
  draft?: string
}

/** A text with Markdown, kept on this device until it is sent; members have tools for it. */
export function Editor(props: EditorProps) {
  const words = useWords()
  const [restored, setRestored] = createSignal(false)
  const draft = props.draft === undefined ? undefined : createDraft(props.draft)
  const area = () => document.getElementById(props.form.idOf(props.name)) as HTMLTextAreaElement

  onMount(() => {
    const kept = draft?.read()
    if (!kept || area().value) return
    area().value = kept
    setRestored(true)
    area().dispatchEvent(new Event('input', { bubbles: true }))
    area().form?.addEventListener('reset', () => draft?.forget())
  })

  return (
    <div class="editor" onInput={() => draft?.keep(area().value)}>
      <TextArea
        form={props.form}
        name={props.name}
        label={props.label}
        hint={props.hint}
        {...(props.value !== undefined && { value: props.value })}
        rows={props.rows ?? 8}
        maxlength={12_000}
        guarded
      />
      <Show when={me()}>
        <EditorTools area={area} />
      </Show>
      <Show when={restored()}>
        <p class="soft" role="status">
          {words('posts.editor.restored')}
        </p>
      </Show>
    </div>
  )
}
