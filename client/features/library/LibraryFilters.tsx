import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { costBands } from '@rynek/shared/features/adoptions/rules.ts'
import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import { populationBands } from '@rynek/shared/features/institutions/schemas.ts'
import { type FacetName, type Facets, orders, standings } from '@rynek/shared/features/library/rules.ts'
import { areaCodes, catalogue } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { me } from '../../core/session.ts'
import { useVisits } from '../../core/visits.tsx'
import { type SiteWords, useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Option, type OptionGroup, Options } from '../../ui/Select.tsx'
import { facetInAddress, orderInAddress } from './parameters.ts'

type LibraryFiltersProps = { search: Params; facets: Facets }

/** A plain form that changes the address; every choice says how many practices it would leave. */
export function LibraryFilters(props: LibraryFiltersProps) {
  const words = useWords()
  const visits = useVisits()
  const change = (event: Event & { currentTarget: HTMLFormElement }) => {
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Params
    visits.open(addressWith(addresses.practices, {}, fields))
  }
  return (
    <form
      class="filters"
      method="get"
      action={addresses.practices}
      onChange={change}
      aria-label={words('threads.filter.label')}
    >
      <For each={Object.keys(facetInAddress) as FacetName[]}>
        {(facet) => (
          <label class="filter">
            <span>{words(`library.facet.${facet}`)}</span>
            <select class="input" name={facetInAddress[facet]}>
              <option value="">{words('library.any')}</option>
              <Options
                options={choicesOf(words, facet, props.facets)}
                value={props.search[facetInAddress[facet]]}
              />
            </select>
          </label>
        )}
      </For>
      <label class="filter">
        <span>{words('threads.filter.order')}</span>
        <select class="input" name="kolejnosc">
          <Options
            options={orders.map((order) => ({
              value: orderInAddress[order],
              label: words(`library.order.${order}`),
            }))}
            value={props.search.kolejnosc}
          />
        </select>
      </label>
      <div class="only-plain">
        <Button type="submit">{words('threads.filter.apply')}</Button>
      </div>
      <Show when={me()?.office.cityType} keyed>
        {(type) => (
          <a
            class="button quiet"
            href={addressWith(addresses.practices, props.search, { [facetInAddress.adoptedBy]: type })}
          >
            {words('library.likeMine')}
          </a>
        )}
      </Show>
    </form>
  )
}

/** Choices of a facet with their counts; those that would find nothing stay, so that people see what is missing. */
function choicesOf(words: SiteWords, facet: FacetName, facets: Facets): (Option | OptionGroup)[] {
  const counted = (value: string, label: string): Option => ({
    value,
    label: `${label} (${facets[facet][value] ?? 0})`,
  })
  const types = () => cityTypes.map((type) => counted(type, words(`cityTypes.${type}`)))
  const choices: Record<FacetName, () => (Option | OptionGroup)[]> = {
    area: () =>
      areaCodes.map((area) => ({
        label: words(`topics.area.${area}`),
        options: [
          counted(area, words('practices.wholeArea', { area: words(`topics.area.${area}`) })),
          ...catalogue[area].map((topic) => counted(topic, words(`topics.topic.${topic}`))),
        ],
      })),
    fits: types,
    band: () => populationBands.map((band) => counted(band, words(`populationBands.${band}`))),
    voivodeship: () => voivodeships.map((code) => counted(code, words(`voivodeships.${code}`))),
    cost: () => costBands.map((band) => counted(band, words(`adoptions.cost.${band}`))),
    standing: () => standings.map((standing) => counted(standing, words(`library.standing.${standing}`))),
    adoptedBy: types,
    year: () =>
      Object.keys(facets.year)
        .toSorted()
        .reverse()
        .map((year) => counted(year, year)),
  }
  return choices[facet]()
}
