import './assembler.css'
import type { DraftSource, PostPassages } from '@rynek/shared/features/excerpts/schemas.ts'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { listPassages } from './api.ts'
import { insert, type Part, parts, placedIn } from './assembling.ts'
import { PostToPlace } from './PostToPlace.tsx'

/** The thread beside the description that grows from it: its paragraphs are put into parts of the template. */
export function Assembler(props: { practiceId: number; sources: readonly DraftSource[] }) {
  const words = useWords()
  const [posts, setPosts] = createSignal<readonly PostPassages[]>([])
  const [failed, setFailed] = createSignal(false)
  const [part, setPart] = createSignal<Part>('solution')
  const [placed, setPlaced] = createSignal<readonly number[]>([])
  const [tooLong, setTooLong] = createSignal(0)
  let frame: HTMLElement | undefined
  const form = () => frame?.closest('form') ?? undefined
  const lookAgain = () => setPlaced(placedIn(form() as HTMLFormElement))

  async function load(): Promise<void> {
    setFailed(false)
    try {
      let after: number | null = 0
      while (after !== null) {
        const page = await listPassages(props.practiceId, after)
        setPosts((found) => [...(after === 0 ? [] : found), ...page.items])
        after = page.next
      }
    } catch {
      setFailed(true)
    }
  }

  onMount(() => {
    const within = form()
    within?.addEventListener('input', lookAgain)
    onCleanup(() => within?.removeEventListener('input', lookAgain))
    lookAgain()
    void load()
  })

  function place(postId: number, texts: readonly string[]): void {
    const within = form()
    if (!within) return
    const over = insert(within, { part: part(), postId, texts })
    setTooLong(over)
    const name = words(`practices.part.${part()}`)
    announce(
      over > 0 ? words('excerpts.tooLong', { count: over }) : words('excerpts.placedIn', { part: name }),
    )
  }

  const isSource = (id: number) => props.sources.some(({ postId }) => postId === id)
  const notLoaded = () => props.sources.filter(({ postId }) => posts().every(({ id }) => id !== postId))
  return (
    <section
      class="assembler stack only-script"
      ref={(element) => (frame = element)}
      aria-labelledby="assembler-title"
    >
      <h2 id="assembler-title">{words('excerpts.assembler')}</h2>
      <p class="soft">{words('excerpts.assemblerLead')}</p>
      <label class="field">
        <span class="label">{words('excerpts.into')}</span>
        <select
          class="input"
          value={part()}
          onChange={({ currentTarget }) => setPart(currentTarget.value as Part)}
        >
          <For each={parts}>
            {(each) => (
              <option value={each} selected={each === part()}>
                {words(`practices.part.${each}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={tooLong() > 0}>
        <Notice kind="warning" title={words('excerpts.tooLong', { count: tooLong() })} />
      </Show>
      {/* What was chosen stands in the form from the start: nothing is lost where the thread cannot be loaded. */}
      <For each={notLoaded()}>{({ postId }) => <input type="hidden" name="sources" value={postId} />}</For>
      <Show when={failed()}>
        <Notice kind="warning" title={words('excerpts.notLoaded')}>
          <Button small onClick={() => void load()}>
            {words('excerpts.loadAgain')}
          </Button>
        </Notice>
      </Show>
      <ol class="posts-to-place">
        <For each={posts()}>
          {(post) => (
            <PostToPlace
              post={post}
              into={words(`practices.part.${part()}`)}
              placed={placed().includes(post.id)}
              whole={isSource(post.id)}
              place={(texts) => place(post.id, texts)}
            />
          )}
        </For>
      </ol>
    </section>
  )
}
