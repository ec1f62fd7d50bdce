import './mail.css'
import type { MailQueue } from '@rynek/shared/features/mail/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { getMail } from './api.ts'
import { LetterCard } from './LetterCard.tsx'

/** What the forum has written to people, the newest first, and what became of it. */
export function MailPage(props: PageProps<MailQueue>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('mail.title')}</h1>
      <p class="lead">{words(`mail.way.${props.found.way}`)}</p>
      <p>
        {words('mail.waiting', { count: props.found.waiting })}{' '}
        <Show when={props.found.givenUp > 0}>{words('mail.givenUp', { count: props.found.givenUp })}</Show>
      </p>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('mail.empty')} text={words('mail.emptyText')} />}
      >
        <div class="cards">
          <For each={props.found.items}>
            {(letter) => <LetterCard letter={letter} onChanged={props.reload} />}
          </For>
        </div>
      </Show>
    </div>
  )
}

export const page = definePage<MailQueue>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('mail.title') })
    return { found: await getMail(api), head: { title, robots: 'noindex' } }
  },
  Page: MailPage,
})
