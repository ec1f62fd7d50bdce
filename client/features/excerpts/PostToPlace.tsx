import type { PostPassages } from '@rynek/shared/features/excerpts/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { Tag } from '../../ui/Tag.tsx'

type PostToPlaceProps = {
  post: PostPassages
  /** The part of the template it would be put in. */
  into: string
  /** Whether paragraphs of the description are from it already. */
  placed: boolean
  /** Whether it was quoted when the description was saved last. */
  whole: boolean
  place: (texts: readonly string[]) => void
}

/** A post in its paragraphs, each with a button that puts it into the description. */
export function PostToPlace(props: PostToPlaceProps) {
  const words = useWords()
  const texts = () => props.post.passages.map(({ text }) => text)
  return (
    <li class="stack">
      <PersonLine
        name={props.post.author.name}
        office={{ name: props.post.author.office.name }}
        verified={props.post.author.verified}
      >
        <Tag>{words(`excerpts.kind.${props.post.kind}`)}</Tag>
        <Show when={props.placed}>
          <Tag kind="good">{words('excerpts.placed')}</Tag>
        </Show>
      </PersonLine>
      <For each={props.post.passages}>
        {({ text, html }) => (
          <div class="passage">
            <Markdown html={html} />
            <Button
              small
              label={words('excerpts.placeParagraph', { part: props.into, text: text.slice(0, 60) })}
              onClick={() => props.place([text])}
            >
              {words('excerpts.place')}
            </Button>
          </div>
        )}
      </For>
      <div class="acts">
        <Show when={props.post.passages.length > 1}>
          <Button small onClick={() => props.place(texts())}>
            {words('excerpts.placeAll')}
          </Button>
        </Show>
        <Show when={!props.placed}>
          <label class="check">
            <input type="checkbox" name="sources" value={props.post.id} checked={props.whole} />
            {words('excerpts.whole')}
          </label>
        </Show>
      </div>
    </li>
  )
}
