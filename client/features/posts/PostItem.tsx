import './post-item.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import { createSignal, type JSX, Show } from 'solid-js'
import { later } from '../../core/later.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

const EditForm = later<{ post: Post; onDone: () => void }>(
  async () => (await import('./EditForm.tsx')).EditForm,
  'features/posts/EditForm.tsx',
)

type PostItemProps = {
  post: Post
  mayEdit: boolean
  /** Why a moderator hid it; known to its author only. */
  hiddenReason?: string | undefined
  /** Votes, acceptance, reporting: what stands under the text. */
  actions?: JSX.Element
  /** Comments, with their form. */
  children?: JSX.Element
  /** The accepted answer, which stands above all others. */
  onTop?: boolean
}

/** A question or an answer: who from which office, what, and what one can do about it. */
export function PostItem(props: PostItemProps) {
  const words = useWords()
  const [editing, setEditing] = createSignal(false)
  const post = () => props.post
  return (
    <article id={`p${post().id}`} class={`post ${post().kind}`} classList={{ accepted: !!props.onTop }}>
      <header class="post-head">
        <Author post={post()} />
        <PostTimes post={post()} />
      </header>
      <Show when={!editing()} fallback={<EditForm post={post()} onDone={() => setEditing(false)} />}>
        <PostText post={post()} hiddenReason={props.hiddenReason} />
      </Show>
      <footer class="acts">
        {props.actions}
        <Show when={props.mayEdit && !editing()}>
          <Button look="quiet" small onClick={() => setEditing(true)}>
            <Icon name="pencil" />
            {words('posts.edit')}
          </Button>
        </Show>
      </footer>
      {props.children}
    </article>
  )
}

export function Author(props: { post: Post }) {
  const words = useWords()
  const author = () => props.post.author
  const office = () => author().office
  return (
    <PersonLine
      name={author().name}
      href={addresses.person(author().id)}
      position={author().position}
      office={{ name: office().name, href: addresses.institution(office().id) }}
      verified={author().verified}
    >
      <Show when={office().cityType} keyed>
        {(type) => <Tag title={bandOf(office().populationBand)}>{words(`cityTypes.${type}`)}</Tag>}
      </Show>
      <Show when={office().cityType}>
        <span class="soft">{words(`voivodeships.${office().voivodeship as '14'}`)}</span>
      </Show>
      <Show when={author().roles.includes('expert')}>
        <Tag kind="accent">{words('posts.role.expert')}</Tag>
      </Show>
      <Show when={author().roles.includes('moderator')}>
        <Tag kind="accent">{words('posts.role.moderator')}</Tag>
      </Show>
    </PersonLine>
  )

  function bandOf(band: Post['author']['office']['populationBand']): string {
    return band === null ? '' : words(`populationBands.${band}`)
  }
}

/** When it was written, with the address of this very post, and whether it was changed since. */
export function PostTimes(props: { post: Post }) {
  const words = useWords()
  return (
    <p class="meta">
      <a class="permalink" href={`#p${props.post.id}`}>
        <When at={props.post.createdAt} />
      </a>
      <Show when={props.post.editedAt} keyed>
        {(at) => (
          <a href={addresses.history(props.post.id)}>
            {words('posts.edited')} <When at={at} />
          </a>
        )}
      </Show>
    </p>
  )
}

export function PostText(props: { post: Post; hiddenReason?: string | undefined }) {
  const words = useWords()
  return (
    <Show when={props.post.hidden} fallback={<Markdown html={props.post.html} />}>
      <p class="post-hidden">
        <Icon name="eye-off" />
        <Show
          when={props.hiddenReason}
          keyed
          fallback={words(props.post.deleted ? 'posts.deleted' : 'posts.hidden')}
        >
          {(reason) => (
            <>
              {words('posts.hidden.reason', { reason })}{' '}
              <a href={addresses.myCases}>{words('posts.hidden.mine')}</a>
            </>
          )}
        </Show>
      </p>
    </Show>
  )
}
