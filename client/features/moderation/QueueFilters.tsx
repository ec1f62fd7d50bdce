import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { caseStates, reportReasons } from '@rynek/shared/features/moderation/kinds.ts'
import { areaCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { addressWith } from '../../core/addresses.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Option, Options } from '../../ui/Select.tsx'
import { stateInAddress } from './filters.ts'

/** A plain form that changes the address; with script it does so at once. */
export function QueueFilters(props: { search: Params }) {
  const words = useWords()
  const visits = useVisits()
  const change = (event: Event & { currentTarget: HTMLFormElement }) => {
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Params
    visits.open(addressWith(addresses.moderation, {}, fields))
  }
  const states = () =>
    caseStates.map((state) => ({ value: stateInAddress[state], label: words(`moderation.states.${state}`) }))
  const areas = () => areaCodes.map((value) => ({ value, label: words(`topics.area.${value}`) }))
  const reasons = () => reportReasons.map((value) => ({ value, label: words(`moderation.reason.${value}`) }))
  const all = words('moderation.filter.all')
  const mine = () => [{ value: 'moje', label: words('moderation.filter.mine') }]
  return (
    <form
      class="filters"
      method="get"
      action={addresses.moderation}
      onChange={change}
      aria-label={words('moderation.filter.label')}
    >
      <Filter
        name="stan"
        label={words('moderation.filter.state')}
        all={words('moderation.filter.waiting')}
        options={states()}
        search={props.search}
      />
      <Filter
        name="czyje"
        label={words('moderation.filter.whose')}
        all={all}
        options={mine()}
        search={props.search}
      />
      <Filter
        name="obszar"
        label={words('moderation.filter.area')}
        all={all}
        options={areas()}
        search={props.search}
      />
      <Filter
        name="powod"
        label={words('moderation.filter.reason')}
        all={all}
        options={reasons()}
        search={props.search}
      />
      <div class="only-plain">
        <Button type="submit">{words('moderation.filter.apply')}</Button>
      </div>
    </form>
  )
}

type FilterProps = { name: string; label: string; all: string; options: readonly Option[]; search: Params }

function Filter(props: FilterProps) {
  return (
    <label class="filter">
      <span>{props.label}</span>
      <select class="input" name={props.name}>
        <option value="">{props.all}</option>
        <Options options={props.options} value={props.search[props.name]} />
      </select>
    </label>
  )
}
