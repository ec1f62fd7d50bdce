import './practices.css'
import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Comparison, EditionList, PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Options } from '../../ui/Select.tsx'
import { DocumentList } from '../documents/DocumentList.tsx'
import { compareEditions, getPractice } from './api.ts'
import { Changes } from './Changes.tsx'

type Found = Pick<PracticePage, 'practice' | 'thread' | 'editions'> & { comparison: Comparison | null }

/** What any two editions of a practice differ in. */
export function EditionChangesPage(props: PageProps<Found>) {
  const words = useWords()
  const { practice, thread, editions, comparison } = props.found
  // Before anything is chosen: the last change.
  const from = () => comparison?.from ?? Math.max(1, practice.edition - 1)
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
      </p>
      <h1>{words('practices.changes.title')}</h1>
      <form class="filters" method="get" action={addresses.editionChanges(practice.id)}>
        <EditionChoice name="z" editions={editions} chosen={from()} />
        <EditionChoice name="do" editions={editions} chosen={comparison?.to ?? practice.edition} />
        <Button type="submit">{words('practices.changes.show')}</Button>
      </form>
      <Show when={comparison} keyed>
        {(shown) => (
          <Changes
            comparison={shown}
            thread={thread}
            listOf={(documents) => <DocumentList documents={documents} />}
          />
        )}
      </Show>
    </div>
  )
}

function EditionChoice(props: { name: 'z' | 'do'; editions: EditionList; chosen: number }) {
  const words = useWords()
  const nameOf = (edition: number) => words('practices.edition', { number: String(edition) })
  return (
    <label class="filter">
      <span>{words(`practices.changes.${props.name}`)}</span>
      <select class="input" name={props.name}>
        <Options
          options={props.editions.map(({ edition }) => ({ value: String(edition), label: nameOf(edition) }))}
          value={String(props.chosen)}
        />
      </select>
    </label>
  )
}

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const { id = '' } = params
    const { practice, thread, editions } = await getPractice(api, id)
    const { z: from, do: to } = search
    const comparison = from && to ? await compareEditions(api, id, to, from) : null
    const page = `${practice.title} – ${words('practices.changes.title')}`
    const head = { title: words('layout.title', { page }), robots: 'noindex' } as const
    return { found: { practice, thread, editions, comparison }, head }
  },
  Page: EditionChangesPage,
})
