import './practices.css'
import { stages } from '@rynek/shared/features/practices/badge.ts'
import type { DeskItem, DeskList } from '@rynek/shared/features/practices/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { getDesk } from './api.ts'
import { DeskCard } from './DeskCard.tsx'

/** Everything experts and moderators have in hand, by stage. */
export function DeskPage(props: PageProps<DeskList>) {
  const words = useWords()
  const inStage = (stage: DeskItem['stage']) => props.found.items.filter((item) => item.stage === stage)
  return (
    <div class="page stack">
      <h1>{words('practices.desk')}</h1>
      <p>{words('practices.desk.lead')}</p>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <EmptyState title={words('practices.desk.empty')} text={words('practices.desk.emptyText')} />
        }
      >
        <For each={stages}>
          {(stage) => (
            <Show when={inStage(stage).length > 0}>
              <section class="desk-stage">
                <h2>{words(`practices.stage.${stage}`)}</h2>
                <div class="cards">
                  <For each={inStage(stage)}>{(item) => <DeskCard item={item} />}</For>
                </div>
              </section>
            </Show>
          )}
        </For>
      </Show>
    </div>
  )
}

export const page = definePage<DeskList>({
  async load({ api, words }) {
    const found = await getDesk(api)
    return {
      found,
      head: { title: words('layout.title', { page: words('practices.desk') }), robots: 'noindex' },
    }
  },
  Page: DeskPage,
})
