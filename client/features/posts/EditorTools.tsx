import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { preview } from './api.ts'
import { type Mark, marks, withMark } from './marks.ts'

type EditorToolsProps = { area: () => HTMLTextAreaElement }

/** What is pasted has more to it than its letters. */
const formatted = /<(?:table|[uo]l|b|strong|em|h\d|a)[\s>]|mso-list/i

/** Buttons for those who do not know Markdown, tables and lists out of Word, and a preview made by the same code as the page. */
export function EditorTools(props: EditorToolsProps) {
  const words = useWords()
  const [shown, setShown] = createSignal<string>()
  /** Says so to whoever follows what is typed. */
  const changed = () => props.area().dispatchEvent(new InputEvent('input', { bubbles: true }))
  const mark = (kind: Mark) => {
    const area = props.area()
    const { value, start, end } = withMark(area, kind)
    area.setRangeText(value, 0, area.value.length)
    area.setSelectionRange(start, end)
    area.focus()
    changed()
  }
  const paste = async (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    if (!formatted.test(html)) return
    event.preventDefault()
    const { markdownOf } = await import('./paste.ts')
    const { selectionStart, selectionEnd } = props.area()
    props.area().setRangeText(markdownOf(html), selectionStart, selectionEnd, 'end')
    changed()
  }
  const show = async () =>
    setShown(shown() === undefined ? (await preview(props.area().value)).html : undefined)
  onMount(() => {
    const area = props.area()
    area.addEventListener('paste', paste)
    onCleanup(() => area.removeEventListener('paste', paste))
  })
  return (
    <>
      <div class="editor-tools" role="toolbar" aria-label={words('posts.editor.tools')}>
        <For each={marks}>
          {(kind) => (
            <Button look="quiet" small label={words(`posts.editor.${kind}`)} onClick={() => mark(kind)}>
              <Icon name={kind} />
            </Button>
          )}
        </For>
        <Button look="quiet" small pressed={shown() !== undefined} onClick={show}>
          <Icon name="eye" />
          {words('posts.editor.preview')}
        </Button>
      </div>
      <Show when={shown()} keyed>
        {(html) => (
          <section class="editor-preview" aria-label={words('posts.editor.preview')}>
            <Markdown html={html} />
          </section>
        )}
      </Show>
    </>
  )
}
