import './adoptions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Ledger, TypeCount } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { OfficeCard } from './OfficeCard.tsx'
import { TesterCall } from './TesterCall.tsx'

const columns = ['interested', 'testing', 'adopted', 'gaveUp'] as const

/** What other offices made of a practice: counts by type of office, then their reports. */
export function Adoptions(props: { practiceId: number; ledger: Ledger }) {
  const words = useWords()
  return (
    <section id="wdrozenia">
      <h2>{words('adoptions.title')}</h2>
      <Show when={props.ledger.call?.open && props.ledger.call} keyed>
        {(call) => <TesterCall call={call} practiceId={props.practiceId} titled />}
      </Show>
      <Show when={props.ledger.items.length > 0} fallback={<p>{words('adoptions.none')}</p>}>
        <Counts counts={props.ledger.counts} />
        <div class="cards">
          <For each={props.ledger.items}>{(adoption) => <OfficeCard adoption={adoption} />}</For>
        </div>
        <p>
          <a href={`/api/practices/${props.practiceId}/adoptions.csv`} download="">
            {words('adoptions.csv')}
          </a>
        </p>
      </Show>
      <p class="invitation">
        <a href={addresses.adoption(props.practiceId)}>{words('adoptions.own')}</a>
      </p>
    </section>
  )
}

function Counts(props: { counts: readonly TypeCount[] }) {
  const words = useWords()
  return (
    <TableFrame label={words('adoptions.byType')}>
      <table>
        <caption class="hidden-visually">{words('adoptions.byType')}</caption>
        <thead>
          <tr>
            <th>{words('adoptions.byType')}</th>
            <For each={columns}>{(column) => <th>{words(`adoptions.count.${column}`)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.counts}>
            {(row) => (
              <tr>
                <th scope="row">
                  {row.cityType ? words(`cityTypes.${row.cityType}`) : words('adoptions.otherType')}
                </th>
                <For each={columns}>{(column) => <td>{row[column]}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </TableFrame>
  )
}
