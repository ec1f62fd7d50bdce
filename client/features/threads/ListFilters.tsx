import '../../ui/filters.css'
import type { Params } from '@rynek/shared/core/pages.ts'
import { threadOrders, threadStates } from '@rynek/shared/features/threads/schemas.ts'
import { type ParentProps, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { me } from '../../core/session.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { typeChoices } from '../../ui/option-lists.ts'
import { Options } from '../../ui/Select.tsx'
import { orderInAddress, stateInAddress } from './filters.ts'

type ListFiltersProps = {
  path: string
  search: Params
  /** Shown as they are in the address: a search has `q` besides. */
  keep?: Params
  withoutType?: boolean
  /** Where there are others than those of lists. */
  orders?: readonly { value: string; label: string }[]
}

/** A plain form that changes the address; with script it does so at once. */
export function ListFilters(props: ListFiltersProps) {
  const words = useWords()
  const visits = useVisits()
  const types = () => typeChoices(words)
  const states = () =>
    threadStates.map((state) => ({ value: stateInAddress[state], label: words(`threads.filter.${state}`) }))
  const orders = () =>
    props.orders ??
    threadOrders.map((order) => ({ value: orderInAddress[order], label: words(`threads.order.${order}`) }))
  const change = (event: Event & { currentTarget: HTMLFormElement }) => {
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Params
    visits.open(addressWith(props.path, {}, fields))
  }
  return (
    <form
      class="filters"
      method="get"
      action={props.path}
      onChange={change}
      aria-label={words('threads.filter.label')}
    >
      <Show when={props.keep?.q}>
        <input type="hidden" name="q" value={props.keep?.q} />
      </Show>
      <Show when={!props.withoutType}>
        <FilterSelect name="typ" label={words('threads.filter.type')}>
          <option value="">{words('threads.filter.allTypes')}</option>
          <Options options={types()} value={props.search.typ} />
        </FilterSelect>
      </Show>
      <FilterSelect name="stan" label={words('threads.filter.state')}>
        <option value="">{words('threads.filter.allStates')}</option>
        <Options options={states()} value={props.search.stan} />
      </FilterSelect>
      <FilterSelect name="kolejnosc" label={words('threads.filter.order')}>
        <Options options={orders()} value={props.search.kolejnosc} />
      </FilterSelect>
      <div class="only-plain">
        <Button type="submit">{words('threads.filter.apply')}</Button>
      </div>
      <Show when={!props.withoutType && me()?.office.cityType} keyed>
        {(type) => (
          <a class="button quiet" href={addressWith(props.path, props.search, { typ: type, podobne: '1' })}>
            {words('threads.filter.likeMine')}
          </a>
        )}
      </Show>
    </form>
  )
}

function FilterSelect(props: ParentProps<{ name: string; label: string }>) {
  return (
    <label class="filter">
      <span>{props.label}</span>
      <select class="input" name={props.name}>
        {props.children}
      </select>
    </label>
  )
}
