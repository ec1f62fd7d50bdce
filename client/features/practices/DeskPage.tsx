import './practices.css'
import type { Assignments } from '@rynek/shared/features/assessors/schemas.ts'
import { stages } from '@rynek/shared/features/practices/badge.ts'
import type { DeskItem, DeskList } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { getAssignments } from '../assessors/api.ts'
import { MyExpertise } from '../assessors/MyExpertise.tsx'
import { getDesk } from './api.ts'
import { DeskCard } from './DeskCard.tsx'

type Found = DeskList & { mine: Assignments }

/** What waits for my own score, then everything experts and moderators have in hand, by stage. */
export function DeskPage(props: PageProps<Found>) {
  const words = useWords()
  const isMine = ({ id }: DeskItem) => props.found.mine.items.some((item) => item.id === id)
  const inStage = (stage: DeskItem['stage']) =>
    props.found.items.filter((item) => item.stage === stage && !isMine(item))
  const reached = () => stages.filter((stage) => inStage(stage).length > 0)
  return (
    <div class="page stack">
      <h1>{words('practices.desk')}</h1>
      <p>{words('practices.desk.lead')}</p>
      <Show when={props.found.mine.expertise} keyed>
        {(expertise) => <MyExpertise expertise={expertise} />}
      </Show>
      <Show when={props.found.mine.items.length > 0}>
        <Stage id="mine" title={words('assessors.toAssess')} items={props.found.mine.items} />
      </Show>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <EmptyState title={words('practices.desk.empty')} text={words('practices.desk.emptyText')} />
        }
      >
        <nav class="meta" aria-label={words('practices.desk')}>
          <For each={reached()}>
            {(stage) => (
              <a href={`#${stage}`}>
                {words(`practices.stage.${stage}`)} ({inStage(stage).length})
              </a>
            )}
          </For>
        </nav>
        <For each={reached()}>
          {(stage) => <Stage id={stage} title={words(`practices.stage.${stage}`)} items={inStage(stage)} />}
        </For>
      </Show>
    </div>
  )
}

function Stage(props: { id: string; title: string; items: readonly DeskItem[] }) {
  return (
    <section class="desk-stage" id={props.id}>
      <h2>
        {props.title} ({props.items.length})
      </h2>
      <div class="cards">
        <For each={props.items}>{(item) => <DeskCard item={item} />}</For>
      </div>
    </section>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const [desk, mine] = await Promise.all([getDesk(api), getAssignments(api)])
    return {
      found: { ...desk, mine },
      head: { title: words('layout.title', { page: words('practices.desk') }), robots: 'noindex' },
    }
  },
  Page: DeskPage,
})
