import './adoptions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { OfficeAdoptionList } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { StateLine } from './StateLine.tsx'

/** What an office tries and has adopted of others. */
export function OfficeAdoptions(props: { adoptions: OfficeAdoptionList }) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('adoptions.ofOffice')}</h2>
      <Show
        when={props.adoptions.items.length > 0}
        fallback={
          <EmptyState title={words('adoptions.ofOffice.none')} text={words('adoptions.ofOffice.noneText')}>
            <ButtonLink href={addresses.practices}>{words('adoptions.ofOffice.link')}</ButtonLink>
          </EmptyState>
        }
      >
        <ul class="office-adoptions">
          <For each={props.adoptions.items}>
            {({ practice, state, since }) => (
              <li>
                <a href={`${addresses.practice(practice.id, practice.slug)}#wdrozenia`}>{practice.title}</a>
                <p class="meta">
                  <StateLine state={state} since={since} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
