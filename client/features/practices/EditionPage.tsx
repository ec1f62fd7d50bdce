import '../threads/thread-head.css'
import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Comparison, EditionPage as Found } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { When } from '../../ui/When.tsx'
import { Documents } from '../documents/DocumentList.tsx'
import { compareEditions, getEdition } from './api.ts'
import { Changes } from './Changes.tsx'
import { Description } from './Description.tsx'
import { Editions } from './Editions.tsx'
import { Quotes } from './Quotes.tsx'

type Shown = Found & { comparison: Comparison | null }

/** An edition as it was published; with `?od=` what changed in it since another. */
export function EditionPage(props: PageProps<Shown>) {
  const words = useWords()
  const { practice, edition, title, publishedAt, comparison } = props.found
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
        <Show when={comparison} keyed fallback={<Edition found={props.found} />}>
          {(shown) => <Changes comparison={shown} />}
        </Show>
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

export const page = definePage<Shown>({
  async load({ api, params, search, words }) {
    const { id = '', edition = '' } = params
    const found = await getEdition(api, id, edition)
    const comparison = search.od ? await compareEditions(api, id, edition, search.od) : null
    const page = `${found.title} – ${words('practices.edition', { number: edition })}`
    return {
      found: { ...found, comparison },
      head: { title: words('layout.title', { page }), robots: 'noindex' },
    }
  },
  Page: EditionPage,
})
