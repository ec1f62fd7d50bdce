import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { createSignal, For, onMount } from 'solid-js'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'

type Source = { id: number; author: { name: string }; kind: string }

/** Which posts of the thread the description grew from; they are linked under it when it is published. */
export function SourcesField(props: { dossier: Dossier }) {
  const words = useWords()
  const [others, setOthers] = createSignal<readonly Source[]>([])
  // What is chosen stands in the form from the start: nothing is lost where the thread cannot be loaded.
  const posts = () => {
    const known = new Set(others().map(({ id }) => id))
    const chosen = props.dossier.sources.map(({ postId, author }) => ({ id: postId, author, kind: 'answer' }))
    return [...others(), ...chosen.filter(({ id }) => !known.has(id))]
  }
  onMount(async () => {
    let after: string | null = ''
    while (after !== null) {
      const page: ThreadPage = await api.get(
        `/api/threads/${props.dossier.thread.id}${after && `?after=${encodeURIComponent(after)}`}`,
      )
      setOthers((found) => [
        ...found,
        ...page.posts.filter(({ hidden, kind }) => !hidden && kind !== 'comment'),
      ])
      after = page.next
    }
  })
  const chosen = (id: number) => props.dossier.sources.some(({ postId }) => postId === id)
  return (
    <fieldset class="checks">
      <legend>{words('practices.sources')}</legend>
      <For each={posts()}>
        {(post) => (
          <label>
            <input type="checkbox" name="sources" value={post.id} checked={chosen(post.id)} />
            {words(post.kind === 'question' ? 'practices.source.question' : 'practices.source.answer', {
              name: post.author.name,
            })}
          </label>
        )}
      </For>
    </fieldset>
  )
}
