import './profiles.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { OfficePeople as Found } from '@rynek/shared/features/profiles/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Verified } from '../../ui/Verified.tsx'

/** Who works in an office and lets its page say so. */
export function OfficePeople(props: { people: Found }) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('profiles.ofOffice')}</h2>
      <Show
        when={props.people.items.length > 0}
        fallback={
          <EmptyState title={words('profiles.ofOffice.none')} text={words('profiles.ofOffice.noneText')}>
            <ButtonLink href={addresses.ownProfile}>{words('profiles.edit')}</ButtonLink>
          </EmptyState>
        }
      >
        <ul class="office-people">
          <For each={props.people.items}>
            {(person) => (
              <li>
                <span>
                  <a href={addresses.person(person.id)}>{person.name}</a>
                  <Show when={person.verified}>
                    <Verified />
                  </Show>
                </span>
                <span class="meta">
                  <span>{person.position}</span>
                  <For each={person.roles.filter((role) => role !== 'member')}>
                    {(role) => <Tag kind="accent">{words(`accounts.role.${role}`)}</Tag>}
                  </For>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
