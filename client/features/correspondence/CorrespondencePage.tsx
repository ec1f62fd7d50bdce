import './correspondence.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ConversationList } from '@rynek/shared/features/correspondence/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getConversations } from './api.ts'
import { followMessages } from './follow.ts'

/** What the reader's office writes and gets, the newest first. */
export function CorrespondencePage(props: PageProps<ConversationList>) {
  const words = useWords()
  followMessages({ live: props.found.live, shows: () => true, reload: props.reload })
  return (
    <div class="page stack">
      <h1>{words('correspondence.title')}</h1>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <EmptyState title={words('correspondence.empty')} text={words('correspondence.emptyText')} />
        }
      >
        <div class="cards">
          <For each={props.found.items}>
            {({ id, subject, practice, from, to, lastMessageAt, unread }) => (
              <Card>
                <h2>
                  <a href={addresses.conversation(id)}>{subject}</a>
                </h2>
                <p class="meta">
                  <Show when={unread}>
                    <Tag kind="accent">{words('correspondence.unread')}</Tag>
                  </Show>
                  <span>{words('correspondence.sides', { from: from.name, to: to.name })}</span>
                  <When at={lastMessageAt} />
                </p>
                <p>{practice.title}</p>
              </Card>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}

export const page = definePage<ConversationList>({
  async load({ api, words }) {
    const found = await getConversations(api)
    const title = words('layout.title', { page: words('correspondence.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: CorrespondencePage,
})
