import { addresses } from '@rynek/shared/core/addresses.ts'
import type { RolesOf } from '@rynek/shared/features/staff/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { When } from '../../ui/When.tsx'
import { getRoles } from './api.ts'
import { RolesForm } from './RolesForm.tsx'
import { ScopeForm } from './ScopeForm.tsx'

/** Where an administrator gives a person roles and takes them away. */
export function RolesPage(props: PageProps<RolesOf>) {
  const words = useWords()
  const person = () => props.found.person
  // Without script it stands in the address what was saved.
  const saved = props.search['zapisano']
  return (
    <div class="page narrow stack">
      <h1>{words('staff.of', { name: person().name })}</h1>
      <PersonLine
        name={person().name}
        position={person().position}
        office={{ name: person().office.name, href: addresses.institution(person().office.id) }}
        verified={person().verified}
      />
      <p class="meta">
        <span>{person().email}</span>
        <span>
          {words('staff.since')} <When at={person().memberSince} />
        </span>
        <Show when={!props.found.own}>
          <a href={addresses.personFile(person().id)}>{words('sanctions.file.link')}</a>
        </Show>
      </p>
      <Show when={props.found.areas.length > 0}>
        <p>
          {words('staff.areas', {
            areas: props.found.areas.map((area) => words(`topics.area.${area}`)).join(', '),
          })}
        </p>
      </Show>
      <Show when={!props.found.secondFactor && !props.found.own}>
        <Notice>{words('staff.noFactor')}</Notice>
      </Show>
      <Show when={!props.found.own} fallback={<Notice>{words('staff.own')}</Notice>}>
        <RolesForm person={person()} saved={saved === 'role'} onSaved={props.reload} />
        <Show when={props.found.can.limit}>
          <ScopeForm found={props.found} saved={saved === 'zakres'} onSaved={props.reload} />
        </Show>
      </Show>
      <p>
        <a href={addresses.people}>{words('staff.back')}</a>
      </p>
    </div>
  )
}

export const page = definePage<RolesOf>({
  async load({ api, params, words }) {
    const found = await getRoles(api, params['id'] ?? '')
    const name = words('staff.of', { name: found.person.name })
    return { found, head: { title: words('layout.title', { page: name }), robots: 'noindex' } }
  },
  Page: RolesPage,
})
