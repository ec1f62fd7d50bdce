import '../../ui/filters.css'
import '../../ui/search-form.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { mostTyped } from '@rynek/shared/features/search/kinds.ts'
import type { SearchAnswer } from '@rynek/shared/features/search/schemas.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { createPaging } from '../../ui/paging.ts'
import { filterOf } from '../threads/filters.ts'
import { ListFilters } from '../threads/ListFilters.tsx'
import { search } from './api.ts'
import { Beside } from './Beside.tsx'
import { Hit } from './Hit.tsx'
import { NothingFound } from './NothingFound.tsx'
import { orderOf, searchOrders } from './orders.ts'

/** What the API is asked for, from what stands in the address. */
const askedOf = (address: Params): Params => ({
  ...filterOf(address),
  order: orderOf(address.kolejnosc),
  q: (address.q ?? '').slice(0, mostTyped),
})

/** Questions by what they and their answers say. */
export function SearchPage(props: PageProps<SearchAnswer>) {
  const words = useWords()
  const q = () => props.search.q ?? ''
  const orders = () => searchOrders.map(({ value, key }) => ({ value, label: words(key) }))
  return (
    <div class="page">
      <h1>{q() ? words('search.resultsFor', { q: q() }) : words('search.title')}</h1>
      <form class="search-form" method="get" action={addresses.search}>
        <label for="page-search">{words('search.label')}</label>
        <div class="search-form-row">
          <input
            id="page-search"
            class="input"
            type="search"
            name="q"
            attr:value={q()}
            maxlength={mostTyped}
          />
          <button class="button primary" type="submit">
            <Icon name="search" />
            {words('layout.search.button')}
          </button>
        </div>
        <Help />
      </form>
      <ListFilters path={addresses.search} search={props.search} keep={{ q: q() }} orders={orders()} />
      <Show when={q()}>
        <Results answer={props.found} search={props.search} />
      </Show>
    </div>
  )
}

function Results(props: { answer: SearchAnswer; search: Params }) {
  const words = useWords()
  const paging = createPaging(
    () => props.answer,
    (after) => search(api, { ...askedOf(props.search), after }),
  )
  const next = () => {
    const after = paging.next()
    return after === null ? null : addressWith(addresses.search, props.search, { after })
  }
  return (
    <Show when={paging.items().length > 0} fallback={<Nothing answer={props.answer} search={props.search} />}>
      <p role="status">{words('search.count', { count: props.answer.total })}</p>
      <Beside beside={props.answer.beside} />
      <h2>{words('search.threads')}</h2>
      <ul class="thread-list">
        <For each={paging.items()}>
          {(hit) => (
            <li>
              <Hit hit={hit} />
            </li>
          )}
        </For>
      </ul>
      <Pager
        href={next()}
        label={words('threads.list.more')}
        onMore={async () => words('threads.list.added', { count: await paging.showMore() })}
      />
    </Show>
  )
}

function Nothing(props: { answer: SearchAnswer; search: Params }) {
  return (
    <>
      <Beside beside={props.answer.beside} />
      <NothingFound answer={props.answer} search={props.search} />
    </>
  )
}

function Help() {
  const words = useWords()
  return (
    <details class="search-help">
      <summary>{words('search.help')}</summary>
      <p>{words('search.hint')}</p>
      <ul>
        <li>{words('search.help.phrase')}</li>
        <li>{words('search.help.without')}</li>
        <li>{words('search.help.fields')}</li>
        <li>{words('search.help.dates')}</li>
      </ul>
    </details>
  )
}

export const page = definePage<SearchAnswer>({
  async load({ api, search: address, words }) {
    const asked = askedOf(address)
    const found = await search(api, asked)
    const name = asked.q ? words('search.resultsFor', { q: asked.q }) : words('search.title')
    return { found, head: { title: words('layout.title', { page: name }), robots: 'noindex' } }
  },
  Page: SearchPage,
})
