import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { stages } from '@rynek/shared/features/practices/badge.ts'
import type { DeskItem, DeskList } from '@rynek/shared/features/practices/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getDesk } from './api.ts'

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
              <section>
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

export function DeskCard(props: { item: DeskItem }) {
  const words = useWords()
  return (
    <Card area={areaOf(props.item.topic)}>
      <h3>
        <a href={addresses.dossier(props.item.id)}>{props.item.title}</a>
      </h3>
      <p class="meta">
        <Tag>{words(`practices.stage.${props.item.stage}`)}</Tag>
        <span>{props.item.author.name}</span>
        <span>{props.item.office.name}</span>
        <When at={props.item.createdAt} />
      </p>
    </Card>
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
