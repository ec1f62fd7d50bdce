import './hit.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Reason, SearchHit } from '@rynek/shared/features/search/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'

/** A thread that was found: where it says what was looked for, and why it is here. */
export function Hit(props: { hit: SearchHit }) {
  const words = useWords()
  const thread = () => props.hit.thread
  const post = () => props.hit.post
  const href = () =>
    post().kind === 'question'
      ? addresses.thread(thread().id, thread().slug)
      : addresses.post(thread().id, thread().slug, post().id)
  return (
    <Card area={areaOf(thread().topic)}>
      <h3>
        <a href={href()}>
          <Marked pieces={props.hit.title} />
        </a>
      </h3>
      <p class="snippet">
        <Show when={post().kind !== 'question'}>
          <strong>{words(placeOf(post()))} </strong>
        </Show>
        <Marked pieces={props.hit.snippet} />
      </p>
      <p class="meta">
        <span>{thread().author.office.name}</span>
        <Tag href={addresses.area(thread().topic)}>{words(`topics.topic.${thread().topic}`)}</Tag>
        <span>{words('threads.answers', { count: thread().answers })}</span>
        <span>
          {words('threads.active')} <When at={thread().lastActivityAt} />
        </span>
      </p>
      <Reasons reasons={props.hit.reasons} />
      <Show when={props.hit.parts} keyed>
        {(parts) => <Points score={props.hit.score} parts={parts} />}
      </Show>
    </Card>
  )
}

const placeOf = ({ accepted, kind }: SearchHit['post']) =>
  accepted ? 'search.inAccepted' : kind === 'answer' ? 'search.in.answer' : 'search.in.comment'

function Marked(props: { pieces: SearchHit['title'] }) {
  return (
    <For each={props.pieces}>
      {(piece) => (piece.hit ? <mark class="found">{piece.text}</mark> : piece.text)}
    </For>
  )
}

/** Only where something else stands there than was typed: of the very word nobody asks why. */
function Reasons(props: { reasons: readonly Reason[] }) {
  const words = useWords()
  const telling = () =>
    props.reasons.flatMap(({ likeness, ...of }) => (likeness === 'same' ? [] : { ...of, likeness }))
  return (
    <Show when={telling().length > 0}>
      <p class="reasons soft">
        {words('search.why')}{' '}
        <For each={telling()}>
          {({ typed, found, likeness }, at) => (
            <>
              {at() > 0 && '; '}
              {words(`search.likeness.${likeness}`, { typed, found })}
            </>
          )}
        </For>
      </p>
    </Show>
  )
}

function Points(props: { score: number; parts: NonNullable<SearchHit['parts']> }) {
  const words = useWords()
  const given = () => Object.entries(props.parts).filter(([, points]) => points !== 0)
  return (
    <details class="points">
      <summary>{words('search.points', { points: (props.score / 1000).toFixed(2) })}</summary>
      <ul>
        <For each={given()}>
          {([name, points]) => (
            <li>
              {words(`search.part.${name as keyof typeof props.parts}`)}: {points.toFixed(2)}
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}
