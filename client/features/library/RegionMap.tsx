import './region-map.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { type Voivodeship, voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import { For, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { useWords } from '../../core/words.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { facetInAddress } from './parameters.ts'
import { hexagon, mapHeight, mapWidth, places, radius } from './region-places.ts'

type Counts = Readonly<Record<string, number>>
type RegionMapProps = { search: Params; practices: Counts; adoptions: Counts }

/** Where practices are from, or where they were adopted: a map whose regions are links, and the same as a table. */
export function RegionMap(props: RegionMapProps) {
  const words = useWords()
  const adoptions = () => props.search.mapa === 'wdrozenia'
  const counts = () => (adoptions() ? props.adoptions : props.practices)
  const opened = () => !!props.search.mapa || !!props.search[facetInAddress.voivodeship]
  const address = (change: Params) => addressWith(addresses.practices, props.search, change)
  return (
    <details class="region-map" open={opened()}>
      <summary>{words('library.map')}</summary>
      <p class="meta">
        <span>{words('library.map.shown')}</span>
        <a href={address({ mapa: 'praktyki' })} aria-current={adoptions() ? undefined : 'true'}>
          {words('library.map.practices')}
        </a>
        <a href={address({ mapa: 'wdrozenia' })} aria-current={adoptions() ? 'true' : undefined}>
          {words('library.map.adoptions')}
        </a>
        <Show when={props.search[facetInAddress.voivodeship]}>
          <a href={address({ [facetInAddress.voivodeship]: '' })}>{words('library.map.all')}</a>
        </Show>
      </p>
      <div class="region-map-frame">
        <Tiles
          counts={counts()}
          chosen={props.search[facetInAddress.voivodeship]}
          address={(code) => address({ [facetInAddress.voivodeship]: code })}
        />
        <RegionTable
          practices={props.practices}
          adoptions={props.adoptions}
          chosen={props.search[facetInAddress.voivodeship]}
          address={(code) => address({ [facetInAddress.voivodeship]: code })}
        />
      </div>
    </details>
  )
}

type Choosing = { chosen: string | undefined; address: (code: Voivodeship) => string }

/** A hexagon a voivodeship, laid out as they lie; the fuller, the darker, and the number says it too. */
function Tiles(props: Choosing & { counts: Counts }) {
  const words = useWords()
  const most = () => Math.max(1, ...Object.values(props.counts))
  const countOf = (code: string) => props.counts[code] ?? 0
  const level = (code: string) => Math.ceil((4 * countOf(code)) / most())
  const name = (code: Voivodeship) =>
    words('library.map.tile', {
      short: places[code].short,
      count: String(countOf(code)),
      region: words(`voivodeships.${code}`),
    })
  return (
    <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-label={words('library.map')}>
      <For each={voivodeships}>
        {(code) => (
          <a
            href={props.address(code)}
            aria-label={name(code)}
            aria-current={props.chosen === code ? 'true' : undefined}
          >
            <g transform={`translate(${places[code].x} ${places[code].y})`}>
              <polygon class={`level-${level(code)}`} points={hexagon} />
              <text>
                <tspan x="0" y={-radius / 6}>
                  {places[code].short}
                </tspan>{' '}
                <tspan class="region-count" x="0" y={radius / 2.2}>
                  {countOf(code)}
                </tspan>
              </text>
            </g>
          </a>
        )}
      </For>
    </svg>
  )
}

/** The equal of the map: the same numbers, and the same links. */
function RegionTable(props: Choosing & { practices: Counts; adoptions: Counts }) {
  const words = useWords()
  return (
    <TableFrame label={words('library.map.region')}>
      <table>
        <thead>
          <tr>
            <th>{words('library.map.region')}</th>
            <th>{words('library.map.practices')}</th>
            <th>{words('library.map.adoptions')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={voivodeships}>
            {(code) => (
              <tr>
                <th scope="row">
                  <a href={props.address(code)} aria-current={props.chosen === code ? 'true' : undefined}>
                    {words(`voivodeships.${code}`)}
                  </a>
                </th>
                <td>{props.practices[code] ?? 0}</td>
                <td>{props.adoptions[code] ?? 0}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </TableFrame>
  )
}
