import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PracticeCard as Practice } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { createPaging } from '../../ui/paging.ts'
import { PracticeCard } from './PracticeCard.tsx'

type Page = { items: Practice[]; next: string | null }

type OfficePracticesProps = {
  practices: Page
  loadAfter: (after: string) => Promise<Page>
  /** Address of the page of the office with the next practices on it. */
  hrefAfter: (after: string) => string
}

/** What an office gave to the library. */
export function OfficePractices(props: OfficePracticesProps) {
  const words = useWords()
  const paging = createPaging<Page>(
    () => props.practices,
    (after) => props.loadAfter(after),
  )
  const nextHref = () => {
    const after = paging.next()
    return after === null ? null : props.hrefAfter(after)
  }
  const showMore = async () => words('practices.added', { count: await paging.showMore() })
  return (
    <section class="stack">
      <h2>{words('practices.ofOffice')}</h2>
      <Show
        when={paging.items().length > 0}
        fallback={
          <EmptyState title={words('practices.ofOffice.none')} text={words('practices.ofOffice.noneText')}>
            <ButtonLink href={addresses.practices}>{words('practices.ofOffice.link')}</ButtonLink>
          </EmptyState>
        }
      >
        <div class="cards practice-cards">
          <For each={paging.items()}>{(practice) => <PracticeCard practice={practice} />}</For>
        </div>
      </Show>
      <Pager href={nextHref()} label={words('practices.more')} onMore={showMore} />
    </section>
  )
}
