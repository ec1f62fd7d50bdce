import '../practices/practices.css'
import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PracticeCard, PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, type JSX, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { getPractice } from '../practices/api.ts'
import { useCost } from '../practices/cost.ts'
import { PracticeFacts } from '../practices/PracticeCard.tsx'
import { listPractices } from './api.ts'

type Found = { one: PracticePage; other: PracticePage | null; choices: PracticeCard[] }

/** Two practices side by side, part by part, also on a phone: the name of a part stands above both; the second is found by its words, or among those of the same area. */
export function ComparePage(props: PageProps<Found>) {
  const words = useWords()
  const { one, other, choices } = props.found
  const q = () => props.search.q ?? ''
  return (
    <div class="page stack">
      <h1>{words('library.compare')}</h1>
      <h2>{words('library.compare.with', { title: one.practice.title })}</h2>
      <form class="filters" method="get" action={addresses.compare}>
        <input type="hidden" name="a" value={one.practice.id} />
        <label class="filter">
          <span>{words('library.compare.search')}</span>
          <input class="input" type="search" name="q" attr:value={q()} maxlength="200" />
        </label>
        <Button type="submit">{words('library.compare.find')}</Button>
      </form>
      <Show when={other} keyed fallback={<Choices of={one} choices={choices} found={q() !== ''} />}>
        {(second) => <SideBySide pages={[one, second]} />}
      </Show>
    </div>
  )
}

type ChoicesProps = { of: PracticePage; choices: readonly PracticeCard[]; found: boolean }

/** Each with the address of the two side by side. */
function Choices(props: ChoicesProps) {
  const words = useWords()
  return (
    <Show
      when={props.choices.length > 0}
      fallback={<p role="status">{props.found ? words('library.compare.none') : ''}</p>}
    >
      <section class="stack">
        <h3>
          {props.found
            ? words('library.found', { count: props.choices.length })
            : words('library.compare.area')}
        </h3>
        <ul>
          <For each={props.choices}>
            {({ id, title, office }) => (
              <li>
                <a href={addresses.comparePair(props.of.practice.id, id)}>{title}</a>
                <p class="meta">{office.name}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function SideBySide(props: { pages: readonly PracticePage[] }) {
  const words = useWords()
  const cost = useCost()
  const rows: readonly (readonly [name: string, cell: (page: PracticePage) => JSX.Element])[] = [
    [words('practices.part.summary'), ({ practice }) => practice.summary],
    [words('library.compare.facts'), ({ practice }) => <PracticeFacts practice={practice} />],
    [
      words('practices.part.fits'),
      ({ practice }) => practice.fits.map((type) => words(`cityTypes.${type}`)).join(', '),
    ],
    [words('practices.part.costStart'), ({ description }) => cost(description.costStart)],
    [words('practices.part.costYearly'), ({ description }) => cost(description.costYearly)],
    [words('practices.part.results'), (page) => <Results page={page} />],
    [words('practices.part.effort'), ({ texts }) => <Markdown html={texts.effort} />],
    [words('practices.part.difficulties'), ({ texts }) => <Markdown html={texts.difficulties} />],
    [words('practices.part.replicate'), ({ texts }) => <Markdown html={texts.replicate} />],
  ]
  return (
    <TableFrame label={words('library.compare')}>
      <table class="comparison">
        <thead>
          <tr>
            <For each={props.pages}>
              {({ practice }) => (
                <th scope="col">
                  <a href={addresses.practice(practice.id, practice.slug)}>{practice.title}</a>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <For each={rows}>
          {([name, cell]) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colspan={props.pages.length}>
                  {name}
                </th>
              </tr>
              <tr>
                <For each={props.pages}>{(page) => <td>{cell(page)}</td>}</For>
              </tr>
            </tbody>
          )}
        </For>
      </table>
    </TableFrame>
  )
}

function Results(props: { page: PracticePage }) {
  return (
    <ul>
      <For each={props.page.description.results}>
        {({ indicator, before, after }) => (
          <li>
            {indicator}: {before} → {after}
          </li>
        )}
      </For>
    </ul>
  )
}

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const one = await getPractice(api, search.a ?? '')
    const other = search.b ? await getPractice(api, search.b) : null
    const q = (search.q ?? '').slice(0, 200)
    const { items } = await listPractices(api, q ? { q } : { area: areaOf(one.practice.topic) })
    const choices = items.filter(({ id }) => id !== one.practice.id)
    const title = words('layout.title', { page: words('library.compare') })
    return { found: { one, other, choices }, head: { title, robots: 'noindex' } }
  },
  Page: ComparePage,
})
