import '../practices/practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { TesterCallList } from '@rynek/shared/features/adoptions/schemas.ts'
import type { Library } from '@rynek/shared/features/library/schemas.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { createPaging } from '../../ui/paging.ts'
import { getCalls } from '../adoptions/api.ts'
import { TesterCall } from '../adoptions/TesterCall.tsx'
import { LibraryDownloads } from '../exports/LibraryDownloads.tsx'
import { PracticeCard } from '../practices/PracticeCard.tsx'
import { listPractices } from './api.ts'
import { filterOf } from './filters.ts'
import { LibraryFilters } from './LibraryFilters.tsx'
import { RegionMap } from './RegionMap.tsx'

type Found = Library & { calls: TesterCallList }

/** Solutions that experts assessed and their authors let us describe. */
export function LibraryPage(props: PageProps<Found>) {
  const words = useWords()
  const paging = createPaging<Library>(
    () => props.found,
    (after) => listPractices(api, { ...filterOf(props.search), after }),
  )
  const nextHref = () => {
    const after = paging.next()
    return after === null ? null : addressWith(addresses.practices, props.search, { after })
  }
  const showMore = async () => words('practices.added', { count: await paging.showMore() })
  return (
    <div class="page library">
      <h1>{words('practices.title')}</h1>
      <p class="lead">{words('practices.lead')}</p>
      <LibraryFilters search={props.search} facets={props.found.facets} />
      <RegionMap
        search={props.search}
        practices={props.found.facets.voivodeship}
        adoptions={props.found.adoptions}
      />
      <h2>{words('library.found', { count: props.found.total })}</h2>
      <Show
        when={paging.items().length > 0}
        fallback={<EmptyState title={words('practices.empty')} text={words('practices.emptyText')} />}
      >
        <div class="cards practice-cards">
          <For each={paging.items()}>{(practice) => <PracticeCard practice={practice} />}</For>
        </div>
      </Show>
      <Pager href={nextHref()} label={words('practices.more')} onMore={showMore} />
      <OpenCalls calls={props.found.calls} />
      <LibraryDownloads />
    </div>
  )
}

/** Promising solutions that still look for offices to try them. */
function OpenCalls(props: { calls: TesterCallList }) {
  const words = useWords()
  return (
    <Show when={props.calls.items.length > 0}>
      <section class="stack">
        <h2>{words('adoptions.call')}</h2>
        <For each={props.calls.items}>
          {({ practice, call }) => (
            <div>
              <h3>
                <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
              </h3>
              <TesterCall call={call} practiceId={practice.id} />
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}

export const page = definePage<Found>({
  async load({ api: from, search, words }) {
    const [library, calls] = await Promise.all([listPractices(from, filterOf(search)), getCalls(from)])
    const found = { ...library, calls }
    const head = {
      title: words('layout.title', { page: words('practices.title') }),
      description: words('practices.lead'),
    }
    return { found, head: { ...head, canonical: addresses.practices } }
  },
  Page: LibraryPage,
})
