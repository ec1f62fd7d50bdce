import './moderation.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { QueueChanged } from '@rynek/shared/features/moderation/events.ts'
import type { CaseFile } from '@rynek/shared/features/moderation/schemas.ts'
import type { OfferedPhrases } from '@rynek/shared/features/phrases/schemas.ts'
import { retention } from '@rynek/shared/features/privacy/rules/retention.ts'
import { Show } from 'solid-js'
import { createLive } from '../../core/live.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { getOfferedFor } from '../phrases/api.ts'
import { AppealOfCase } from './AppealOfCase.tsx'
import { getCase } from './api.ts'
import { CaseStanding, Reports } from './CaseLine.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { Earlier, History } from './History.tsx'
import { Assignment, NoteForm } from './WorkForms.tsx'

type Found = { file: CaseFile; phrases: OfferedPhrases }

/** One case: what was said, in what context, by whom, what was done so far; and the decision. */
export function CasePage(props: PageProps<Found>) {
  const words = useWords()
  const file = () => props.found.file
  const phrases = () => ({ phrases: props.found.phrases, chosen: props.search.tekst })
  const why = () => {
    const { origin, words: said } = file().case
    if (origin !== 'automatic') return words('moderation.case.noReports')
    return said === null
      ? words('moderation.case.automatic')
      : words('moderation.case.words', { words: said })
  }
  follow(props)
  return (
    <div class="page stack case-page">
      <header>
        <p class="meta">
          <a href={addresses.moderation}>{words('moderation.case.queue')}</a>
        </p>
        <h1>{words('moderation.case', { id: String(file().case.id) })}</h1>
        <CaseStanding item={file().case} />
        <Assignment file={file()} reload={props.reload} />
      </header>
      <div class="case-columns">
        <div class="stack">
          <Subject file={file()} />
          <section aria-labelledby="reports">
            <h2 id="reports">{words('moderation.case.reports')}</h2>
            <Show when={file().case.reports.length > 0} fallback={<p>{why()}</p>}>
              <Reports item={file().case} />
            </Show>
          </section>
          <Earlier file={file()} />
        </div>
        <div class="stack">
          <DecisionForm file={file()} reload={props.reload} {...phrases()} />
          <AppealOfCase file={file()} reload={props.reload} {...phrases()} />
          <History file={file()} />
          <NoteForm file={file()} reload={props.reload} />
        </div>
      </div>
    </div>
  )
}

/** The post with what it stands under. */
function Subject(props: { file: CaseFile }) {
  const words = useWords()
  const post = () => props.file.case.post
  const thread = () => props.file.case.thread
  return (
    <section class="stack" aria-labelledby="subject">
      <h2 id="subject">{words('moderation.case.post')}</h2>
      <p>
        <Show
          when={post().kind === 'question' && post().unapproved}
          fallback={
            <a href={addresses.post(thread().id, thread().slug, post().id)}>
              {thread().title || words('threads.hiddenTitle')}
            </a>
          }
        >
          {thread().title}
        </Show>
      </p>
      <p class="meta">
        <a href={addresses.arrange(thread().id)}>{words('transfers.open')}</a>
      </p>
      <Show when={props.file.above} keyed>
        {({ author, html }) => (
          <details>
            <summary>{words('moderation.case.above', { author })}</summary>
            <Markdown html={html} />
          </details>
        )}
      </Show>
      <PersonLine
        name={post().author.name}
        position={post().author.position}
        office={{ name: post().author.office.name, href: addresses.institution(post().author.office.id) }}
        verified={post().author.verified}
      />
      <Show when={post().deleted}>
        <p>{words('moderation.case.deleted', { days: retention.deleted })}</p>
      </Show>
      <Show when={post().hidden && !post().deleted}>
        <p>{words(post().unapproved ? 'moderation.case.unapproved' : 'moderation.case.hidden')}</p>
      </Show>
      <Show when={post().html} fallback={<p>{words('moderation.case.forgotten')}</p>}>
        <div class="case-post">
          <Markdown html={post().html} />
        </div>
      </Show>
    </section>
  )
}

/** What other moderators do to this case shows at once. */
function follow(props: PageProps<Found>): void {
  const { epoch, lastEvent } = props.found.file
  const { id } = props.found.file.case
  createLive(
    { topic: channels.queue, epoch, lastEvent },
    {
      onEvent: ({ data }) => {
        // The channel of the queue announces nothing else.
        if ((data as QueueChanged).caseId === id) void props.reload().catch(() => undefined)
      },
      onReset: async () => (await props.reload()).file,
    },
  )
}

export const page = definePage<Found>({
  async load({ api, params, words }) {
    const id = params.id ?? ''
    const [file, phrases] = await Promise.all([getCase(api, id), getOfferedFor(api, id)])
    const title = words('layout.title', { page: words('moderation.case', { id: String(file.case.id) }) })
    return { found: { file, phrases }, head: { title, robots: 'noindex' } }
  },
  Page: CasePage,
})
