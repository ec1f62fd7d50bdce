import '../../ui/filters.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import { roles } from '@rynek/shared/core/roles.ts'
import type { StaffList, StaffPerson } from '@rynek/shared/features/staff/schemas.ts'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { Options } from '../../ui/Select.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { listPeople } from './api.ts'
import { filterOf, roleInAddress } from './filters.ts'

/** Everybody with an account, for administrators, who find here whom to give a role. */
export function PeoplePage(props: PageProps<StaffList>) {
  const words = useWords()
  const { items, next, showMore } = pagesOf(props)
  return (
    <div class="page stack">
      <h1>{words('staff.title')}</h1>
      <p>{words('staff.lead')}</p>
      <Filters search={props.search} />
      <Show
        when={items().length > 0}
        fallback={<EmptyState title={words('staff.none')} text={words('staff.noneText')} />}
      >
        <div class="cards">
          <For each={items()}>{(person) => <PersonCard person={person} />}</For>
        </div>
        <Pager
          href={
            next() === null ? null : addressWith(addresses.people, props.search, { after: String(next()) })
          }
          label={words('staff.more')}
          onMore={showMore}
        />
      </Show>
    </div>
  )
}

function pagesOf(props: PageProps<StaffList>) {
  const words = useWords()
  const [more, setMore] = createSignal<StaffList[]>([])
  createEffect(
    on(
      () => props.found,
      () => setMore([]),
      { defer: true },
    ),
  )
  const pages = () => [props.found, ...more()]
  const next = () => pages().at(-1)?.next ?? null
  return {
    items: () => pages().flatMap((page) => page.items),
    next,
    async showMore(): Promise<string> {
      const page = await listPeople(api, { ...filterOf(props.search), after: String(next() ?? '') })
      setMore((before) => [...before, page])
      return words('staff.added', { count: page.items.length })
    },
  }
}

/** A plain form that changes the address. */
function Filters(props: { search: Params }) {
  const words = useWords()
  const options = roles.map((role) => ({
    value: roleInAddress[role],
    label: words(`accounts.role.${role}`),
  }))
  return (
    <form class="filters" method="get" action={addresses.people} aria-label={words('staff.find')}>
      <label class="filter">
        <span>{words('staff.search')}</span>
        <input class="input" type="search" name="q" maxlength={100} attr:value={props.search.q} />
      </label>
      <label class="filter">
        <span>{words('staff.role')}</span>
        <select class="input" name="rola">
          <option value="">{words('staff.anyRole')}</option>
          <Options options={options} value={props.search['rola']} />
        </select>
      </label>
      <Button type="submit">{words('staff.find')}</Button>
    </form>
  )
}

function PersonCard(props: { person: StaffPerson }) {
  const words = useWords()
  const { id, name, position, office, verified, email, memberSince, roles: held } = props.person
  return (
    <Card>
      <PersonLine
        name={name}
        href={addresses.rolesOf(id)}
        position={position}
        office={office}
        verified={verified}
      >
        <For each={held}>{(role) => <Tag>{words(`accounts.role.${role}`)}</Tag>}</For>
      </PersonLine>
      <p class="meta">
        <span>{email}</span>
        <span>
          {words('staff.since')} <When at={memberSince} />
        </span>
      </p>
    </Card>
  )
}

export const page = definePage<StaffList>({
  async load({ api, search, words }) {
    const title = words('layout.title', { page: words('staff.title') })
    return { found: await listPeople(api, filterOf(search)), head: { title, robots: 'noindex' } }
  },
  Page: PeoplePage,
})
