import '../threads/thread-head.css'
import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels, type EventKind } from '@rynek/shared/core/events.ts'
import type { Ledger } from '@rynek/shared/features/adoptions/schemas.ts'
import type { PracticePage as Published } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { createLive } from '../../core/live.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Adoptions } from '../adoptions/Adoptions.tsx'
import { getLedger } from '../adoptions/api.ts'
import { Documents } from '../documents/DocumentList.tsx'
import { Downloads } from '../exports/Downloads.tsx'
import { Imprint } from '../exports/Imprint.tsx'
import { Assessments } from './Assessments.tsx'
import { getPractice } from './api.ts'
import { articleOf } from './article.ts'
import { Description } from './Description.tsx'
import { Editions } from './Editions.tsx'
import { Moves } from './Moves.tsx'
import { PracticeFacts } from './PracticeCard.tsx'
import { Quotes } from './Quotes.tsx'
import { Standing } from './Standing.tsx'

type Found = Published & { ledger: Ledger }

/** What happens in its thread and shows here: a step of its life, and how who is quoted is called. */
const changesPage: ReadonlySet<string> = new Set<EventKind>(['practice.moved', 'author.changed'])

/** A published practice: what, from whom, how it was assessed and where it was discussed. */
export function PracticePage(props: PageProps<Found>) {
  const words = useWords()
  const { thread, epoch, lastEvent } = props.found
  createLive(
    { topic: channels.thread(thread.id), epoch, lastEvent },
    {
      onEvent: (event) => void (changesPage.has(event.kind) && props.reload()),
      onReset: () => props.reload(),
    },
  )
  return (
    <div class="page">
      <article class="practice">
        <header class={`thread-head area-${areaOf(props.found.practice.topic)}`}>
          <p class="meta">
            <a href={addresses.practices}>{words('practices.title')}</a>
          </p>
          <h1>{props.found.practice.title}</h1>
          <p class="lead">{props.found.practice.summary}</p>
          <PracticeFacts practice={props.found.practice} />
          <p class="meta">
            <span>{words('practices.part.fits')}</span>
            <For each={props.found.practice.fits}>
              {(type) => <Tag href={addresses.cityType(type)}>{words(`cityTypes.${type}`)}</Tag>}
            </For>
          </p>
        </header>
        <Show when={props.found.description.hdrStage} keyed>
          {(stage) => (
            <p class="meta">
              {words('practices.part.hdrStage')}: {words(`practices.hdr.${stage}`)}
            </p>
          )}
        </Show>
        <Downloads id={props.found.practice.id} />
        <p class="invitation">
          <a href={addresses.compareWith(props.found.practice.id)}>{words('practices.compare')}</a>
        </p>
        <Standing practice={props.found.practice} />
        <Description text={props.found.description} html={props.found.texts} />
        <Documents documents={props.found.documents} />
        <section>
          <h2>{words('practices.part.contact')}</h2>
          <p>
            {words('practices.contact', {
              role: props.found.description.contactRole,
              office: props.found.practice.office.name,
            })}
          </p>
          <p class="invitation">
            <a href={addresses.write(props.found.practice.id)}>{words('practices.write')}</a>
          </p>
        </section>
        <Assessments assessments={props.found.assessments} />
        <Adoptions practiceId={props.found.practice.id} ledger={props.found.ledger} />
        <Sources found={props.found} />
        <Editions id={props.found.practice.id} editions={props.found.editions} />
        <Moves moves={props.found.moves} />
        <Imprint practice={props.found.practice} />
      </article>
    </div>
  )
}

function Sources(props: { found: Found }) {
  const words = useWords()
  const { thread } = props.found
  return (
    <section>
      <h2>{words('practices.sources')}</h2>
      <p>
        <a href={addresses.thread(thread.id, thread.slug)}>{thread.title || words('threads.hiddenTitle')}</a>
      </p>
      <Show when={props.found.solved.length > 0}>
        <h3>{words('practices.solved')}</h3>
        <ul>
          <For each={props.found.solved}>
            {({ id, slug, title }) => (
              <li>
                <a href={addresses.thread(id, slug)}>{title}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Quotes thread={thread} sources={props.found.sources} />
    </section>
  )
}

export const page = definePage<Found>({
  async load({ api, params, words }) {
    const id = params.id ?? ''
    const [practice, ledger] = await Promise.all([getPractice(api, id), getLedger(api, id)])
    const found = { ...practice, ledger }
    const { slug, title, summary } = found.practice
    const canonical = addresses.practice(found.practice.id, slug)
    if (params.slug !== slug) return { moved: canonical }
    const head = { title: words('layout.title', { page: title }), description: summary, canonical }
    return { found, head: { ...head, jsonLd: articleOf(practice, words) } }
  },
  Page: PracticePage,
})
