import './correspondence.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { ConversationPage as Found, Message } from '@rynek/shared/features/correspondence/schemas.ts'
import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PersonLine } from '../../ui/PersonLine.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { getConversation, markRead, reply } from './api.ts'
import { followMessages } from './follow.ts'

/** What two offices wrote to each other about a practice. */
export function ConversationPage(props: PageProps<Found>) {
  const words = useWords()
  const form = useForm('message')
  const { conversation, can, live } = props.found
  const messages = keptMessages(props)
  followMessages({ live, shows: (id) => id === conversation.id, reload: props.reload })
  markWhenSeen(props)
  const send = form.submit(async ({ body = '', ...values }, fields, key) => {
    await reply(conversation.id, { body, ...knowinglyIf(values) }, key)
    fields.reset()
    await props.reload()
  })
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.correspondence}>{words('correspondence.title')}</a>
        <a href={addresses.practice(conversation.practice.id, conversation.practice.slug)}>
          {conversation.practice.title}
        </a>
      </p>
      <h1>{conversation.subject}</h1>
      <p>{words('correspondence.whoReads')}</p>
      <ol class="messages" aria-live="polite">
        <For each={messages}>
          {({ author, body, createdAt }) => (
            <li>
              <PersonLine
                name={author.name}
                position={author.position}
                office={{ name: author.office.name }}
                verified={author.verified}
              />
              <p class="message-body">{body}</p>
              <p class="meta">
                <When at={createdAt} />
              </p>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.found.unread}>
        <form
          class="only-plain"
          method="post"
          action={`${addresses.conversation(conversation.id)}/przeczytane`}
        >
          <Button type="submit">{words('correspondence.markRead')}</Button>
        </form>
      </Show>
      <Show when={can.reply}>
        <form
          class="stack reply-form"
          method="post"
          action={addresses.conversation(conversation.id)}
          onSubmit={send}
        >
          <ErrorSummary form={form} />
          <TextArea
            form={form}
            name="body"
            label={words('correspondence.reply')}
            rows={5}
            maxlength={4_000}
            guarded
          />
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('correspondence.send')}
          </Button>
        </form>
      </Show>
    </div>
  )
}

/** What is on a screen that somebody looks at is read; on one that waits in the background, once it is looked at. */
function markWhenSeen(props: PageProps<Found>): void {
  const [looked, setLooked] = createSignal(false)
  onMount(() => {
    const look = () => setLooked(document.visibilityState === 'visible')
    look()
    document.addEventListener('visibilitychange', look)
    onCleanup(() => document.removeEventListener('visibilitychange', look))
  })
  createEffect(() => {
    // Lost, it only stays marked.
    if (looked() && props.found.unread) void markRead(props.found.conversation.id).catch(() => undefined)
  })
}

/** Those on screen stay as they are when more come, so that only the new ones are read out. */
function keptMessages(props: PageProps<Found>): readonly Message[] {
  const [messages, setMessages] = createStore(structuredClone(unwrap(props.found.messages)))
  createEffect(() => setMessages(reconcile(structuredClone(unwrap(props.found.messages)))))
  return messages
}

export const page = definePage<Found>({
  async load({ api, params, words }) {
    const found = await getConversation(api, params.id ?? '')
    const title = words('layout.title', { page: found.conversation.subject })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: ConversationPage,
})
