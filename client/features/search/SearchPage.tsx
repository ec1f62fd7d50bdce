import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ThreadList as Found } from '@rynek/shared/features/threads/schemas.ts'
import { Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { listThreads } from '../threads/api.ts'
import { filterOf } from '../threads/filters.ts'
import { ListFilters } from '../threads/ListFilters.tsx'
import { ThreadList } from '../threads/ThreadList.tsx'

/** Questions by what they and their answers say. */
export function SearchPage(props: PageProps<Found>) {
  const words = useWords()
  const q = () => props.search.q ?? ''
  return (
    <div class="page">
      <h1>{q() ? words('search.resultsFor', { q: q() }) : words('search.title')}</h1>
      <form class="hero-search" method="get" action={addresses.search}>
        <label for="page-search">{words('search.label')}</label>
        <div class="hero-search-row">
          <input id="page-search" class="input" type="search" name="q" attr:value={q()} maxlength="200" />
          <button class="button primary" type="submit">
            <Icon name="search" />
            {words('layout.search.button')}
          </button>
        </div>
        <p class="soft">{words('search.hint')}</p>
      </form>
      <ListFilters path={addresses.search} search={props.search} keep={{ q: q() }} />
      <Show when={q()} fallback={null}>
        <ThreadList
          found={props.found}
          filter={{ ...filterOf(props.search), q: q() }}
          hrefAfter={(after) => addressWith(addresses.search, props.search, { after })}
          reload={props.reload}
        />
      </Show>
    </div>
  )
}

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const q = (search.q ?? '').slice(0, 200)
    const found = await listThreads(api, { ...filterOf(search), q })
    const name = q ? words('search.resultsFor', { q }) : words('search.title')
    return { found, head: { title: words('layout.title', { page: name }), robots: 'noindex' } }
  },
  Page: SearchPage,
})
