import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { createSignal, For, onMount } from 'solid-js'
import { api } from '../../core/http.ts'
import { useWords } from '../../core/words.tsx'

/** Which posts of the thread the description grew from; they are linked under it when it is published. */
export function SourcesField(props: { dossier: Dossier }) {
  const words = useWords()
  const [posts, setPosts] = createSignal<readonly Post[]>([])
  onMount(async () => {
    const page = await api.get<ThreadPage>(`/api/threads/${props.dossier.thread.id}`)
    setPosts(page.posts.filter(({ hidden, kind }) => !hidden && kind !== 'comment'))
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
