import '../threads/thread-head.css'
import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { EditionPage as Found } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'
import { Documents } from '../documents/DocumentList.tsx'
import { getEdition } from './api.ts'
import { Description } from './Description.tsx'
import { Editions } from './Editions.tsx'
import { Quotes } from './Quotes.tsx'

/** An edition as it was published. */
export function EditionPage(props: PageProps<Found>) {
  const words = useWords()
  const { practice, edition, title, publishedAt } = props.found
  return (
    <div class="page">
      <article class="practice">
        <header class={`thread-head area-${areaOf(practice.topic)}`}>
          <p class="meta">
            <a href={addresses.practice(practice.id, practice.slug)}>{words('practices.toNewest')}</a>
          </p>
          <h1>{title}</h1>
          <p class="meta">
            <span>{words('practices.edition', { number: String(edition) })}</span>
            <When at={publishedAt} />
            <span>{practice.office.name}</span>
          </p>
        </header>
        <Show when={edition < practice.edition}>
          <Notice kind="warning" title={words('practices.edition.old')} />
        </Show>
        <Edition found={props.found} />
        <Editions id={practice.id} editions={props.found.editions} />
      </article>
    </div>
  )
}

/** The description with its documents and the posts it grew from. */
function Edition(props: { found: Found }) {
  const words = useWords()
  const { thread } = props.found
  return (
    <>
      <Description text={props.found.description} html={props.found.texts} />
      <Documents documents={props.found.documents} />
      <section>
        <h2>{words('practices.sources')}</h2>
        <p>
          <a href={addresses.thread(thread.id, thread.slug)}>
            {thread.title || words('threads.hiddenTitle')}
          </a>
        </p>
        <Quotes thread={thread} sources={props.found.sources} />
      </section>
    </>
  )
}

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const { id = '', edition = '' } = params
    // Notices of editions have led here with what to compare with.
    if (search.od) return { moved: addresses.changesBetween(Number(id), search.od, edition) }
    const found = await getEdition(api, id, edition)
    const page = `${found.title} – ${words('practices.edition', { number: edition })}`
    return {
      found,
      head: { title: words('layout.title', { page }), robots: 'noindex' },
    }
  },
  Page: EditionPage,
})
