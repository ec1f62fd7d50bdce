import '../threads/list-filters.css'
import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { PracticeCard as Card, PracticeList } from '@rynek/shared/features/practices/schemas.ts'
import { areaCodes, isArea, isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { topicChoices, typeChoices } from '../../ui/option-lists.ts'
import { Pager } from '../../ui/Pager.tsx'
import { Options } from '../../ui/Select.tsx'
import { LibraryDownloads } from '../exports/LibraryDownloads.tsx'
import { addressWith } from '../threads/filters.ts'
import { listPractices } from './api.ts'
import { PracticeCard } from './PracticeCard.tsx'

/** Solutions that experts assessed and their authors let us describe. */
export function LibraryPage(props: PageProps<PracticeList>) {
  const words = useWords()
  const [more, setMore] = createSignal<PracticeList[]>([])
  createEffect(
    on(
      () => props.found,
      () => setMore([]),
      { defer: true },
    ),
  )
  const items = (): Card[] => [props.found, ...more()].flatMap((page) => page.items)
  const next = () => (more().at(-1) ?? props.found).next
  const nextHref = () =>
    next() === null ? null : addressWith(addresses.practices, props.search, { after: next() ?? '' })
  async function showMore(): Promise<string> {
    const page = await listPractices(api, { ...filterOf(props.search), after: next() ?? '' })
    setMore((pages) => [...pages, page])
    return words('practices.added', { count: page.items.length })
  }
  return (
    <div class="page">
      <h1>{words('practices.title')}</h1>
      <p class="lead">{words('practices.lead')}</p>
      <LibraryFilters search={props.search} />
      <Show
        when={items().length > 0}
        fallback={<EmptyState title={words('practices.empty')} text={words('practices.emptyText')} />}
      >
        <h2 class="hidden-visually">{words('practices.list')}</h2>
        <div class="cards practice-cards">
          <For each={items()}>{(practice) => <PracticeCard practice={practice} />}</For>
        </div>
      </Show>
      <Pager href={nextHref()} label={words('practices.more')} onMore={showMore} />
      <LibraryDownloads />
    </div>
  )
}

function LibraryFilters(props: { search: Params }) {
  const words = useWords()
  const visits = useVisits()
  const topics = topicChoices(words).map(({ label, options }, place) => ({
    label,
    options: [
      { value: areaCodes[place] ?? '', label: words('practices.wholeArea', { area: label }) },
      ...options,
    ],
  }))
  const types = typeChoices(words)
  const change = (event: Event & { currentTarget: HTMLFormElement }) =>
    visits.open(
      addressWith(addresses.practices, {}, Object.fromEntries(new FormData(event.currentTarget)) as Params),
    )
  return (
    <form
      class="filters"
      method="get"
      action={addresses.practices}
      onChange={change}
      aria-label={words('threads.filter.label')}
    >
      <label class="filter">
        <span>{words('practices.filter.topic')}</span>
        <select class="input" name="temat">
          <option value="">{words('practices.filter.allTopics')}</option>
          <Options options={topics} value={props.search.temat} />
        </select>
      </label>
      <label class="filter">
        <span>{words('practices.filter.type')}</span>
        <select class="input" name="typ">
          <option value="">{words('threads.filter.allTypes')}</option>
          <Options options={types} value={props.search.typ} />
        </select>
      </label>
      <div class="only-plain">
        <Button type="submit">{words('threads.filter.apply')}</Button>
      </div>
    </form>
  )
}

function filterOf({ temat = '', typ = '', after = '' }: Params): Params {
  const cityType = /^[A-Z]{3}$/.test(typ) ? typ : ''
  return { area: isArea(temat) ? temat : '', topic: isTopic(temat) ? temat : '', cityType, after }
}

export const page = definePage<PracticeList>({
  async load({ api: from, search, words }) {
    const found = await listPractices(from, filterOf(search))
    const head = {
      title: words('layout.title', { page: words('practices.title') }),
      description: words('practices.lead'),
    }
    return { found, head: { ...head, canonical: addresses.practices } }
  },
  Page: LibraryPage,
})
