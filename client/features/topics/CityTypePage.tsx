import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { type CityType, cityTypes, cityTypesLike } from '@rynek/shared/core/city-types.ts'
import type { ThreadList as Found } from '@rynek/shared/features/threads/schemas.ts'
import { For } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { notFound } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { listThreads } from '../threads/api.ts'
import { filterOf } from '../threads/filters.ts'
import { ListFilters } from '../threads/ListFilters.tsx'
import { ThreadList } from '../threads/ThreadList.tsx'

/** Questions about offices of one type, whatever the topic. */
export function CityTypePage(props: PageProps<Found>) {
  const words = useWords()
  const type = () => props.params.cityType as CityType
  const path = () => addresses.cityType(type())
  const beside = () => cityTypesLike(type()).slice(1)
  return (
    <div class="page">
      <h1>{words(`cityTypes.${type()}`)}</h1>
      <p class="lead">{words(`topics.aboutType.${type()}`)}</p>
      <p class="meta">
        <span>{words('topics.similarTypes')}</span>
        <For each={beside()}>
          {(other) => <Tag href={addresses.cityType(other)}>{words(`cityTypes.${other}`)}</Tag>}
        </For>
      </p>
      <ListFilters path={path()} search={props.search} withoutType />
      <ThreadList
        found={props.found}
        filter={{ ...filterOf(props.search), cityTypes: type() }}
        hrefAfter={(after) => addressWith(path(), props.search, { after })}
        reload={props.reload}
      />
    </div>
  )
}

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const type = params.cityType as CityType
    if (!cityTypes.includes(type)) throw notFound()
    const found = await listThreads(api, { ...filterOf(search), cityTypes: type })
    const name = words(`cityTypes.${type}`)
    const head = {
      title: words('layout.title', { page: name }),
      description: words(`topics.aboutType.${type}`),
    }
    return { found, head: { ...head, canonical: addresses.cityType(type) } }
  },
  Page: CityTypePage,
})
