import './editor.css'
import { createSignal, For, onMount, Show } from 'solid-js'
import { createDraft } from '../../core/drafts.ts'
import type { Form } from '../../core/form.ts'
import { me } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { preview } from './api.ts'
import { type Mark, marks, withMark } from './marks.ts'

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

/** A text with Markdown: buttons for those who do not know it, a preview made by the same code as the page. */
export function Editor(props: EditorProps) {
  const words = useWords()
  const [shown, setShown] = createSignal<string>()
  const [restored, setRestored] = createSignal(false)
  const draft = props.draft === undefined ? undefined : createDraft(props.draft)
  const area = () => document.getElementById(props.form.idOf(props.name)) as HTMLTextAreaElement

  onMount(() => {
    const kept = draft?.read()
    if (!kept || area().value) return
    area().value = kept
    setRestored(true)
    area().form?.addEventListener('reset', () => draft?.forget())
  })
  const mark = (kind: Mark) => {
    const { value, start, end } = withMark(area(), kind)
    area().setRangeText(value, 0, area().value.length)
    area().setSelectionRange(start, end)
    area().focus()
    draft?.keep(area().value)
  }
  const show = async () => setShown(shown() === undefined ? (await preview(area().value)).html : undefined)

  return (
    <div class="editor" onInput={() => draft?.keep(area().value)}>
      <div class="editor-tools only-script" role="toolbar" aria-label={words('posts.editor.tools')}>
        <For each={marks}>
          {(kind) => (
            <Button look="quiet" small label={words(`posts.editor.${kind}`)} onClick={() => mark(kind)}>
              <Icon name={kind} />
            </Button>
          )}
        </For>
        <Show when={me()}>
          <Button look="quiet" small pressed={shown() !== undefined} onClick={show}>
            <Icon name="eye" />
            {words('posts.editor.preview')}
          </Button>
        </Show>
      </div>
      <TextArea
        form={props.form}
        name={props.name}
        label={props.label}
        hint={props.hint}
        {...(props.value !== undefined && { value: props.value })}
        rows={props.rows ?? 8}
        maxlength={12_000}
      />
      <Show when={restored()}>
        <p class="soft" role="status">
          {words('posts.editor.restored')}
        </p>
      </Show>
      <Show when={shown()} keyed>
        {(html) => (
          <section class="editor-preview" aria-label={words('posts.editor.preview')}>
            <Markdown html={html} />
          </section>
        )}
      </Show>
    </div>
  )
}
