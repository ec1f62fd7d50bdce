import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import { isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { NewThread } from '@rynek/shared/features/threads/schemas.ts'
import { isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import { createEffect, createSignal, onMount, Show } from 'solid-js'
import { createDraft } from '../../core/drafts.ts'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { me } from '../../core/session.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { topicChoices, typeChoices } from '../../ui/option-lists.ts'
import { Select } from '../../ui/Select.tsx'
import { Editor } from '../posts/Editor.tsx'
import { Similar } from '../search/Similar.tsx'
import { ask } from './api.ts'

const kept = ['title', 'topic', 'cityType'] as const

/** A question: title first, then where it belongs, then the whole story. Kept on this device until it is sent. */
export function AskPage(props: PageProps<null>) {
  const words = useWords()
  const visits = useVisits()
  const form = useForm('ask')
  const draft = createDraft('ask:head')
  const [title, setTitle] = createSignal(props.search.tytul ?? '')
  let box: HTMLFormElement | undefined

  onMount(() => {
    const before = JSON.parse(draft.read() ?? '{}') as Record<string, string>
    for (const name of kept) {
      const field = box?.elements.namedItem(name) as HTMLInputElement | null
      if (field && !field.value && before[name]) field.value = before[name]
    }
  })
  createEffect(() => {
    const field = box?.elements.namedItem('cityType') as HTMLSelectElement | null
    const proposed = me()?.office.cityType
    if (field && !field.value && proposed) field.value = proposed
  })
  const keep = () => {
    const fields = new FormData(box)
    const head = Object.fromEntries(kept.map((name) => [name, String(fields.get(name) ?? '')]))
    setTitle(String(fields.get('title') ?? ''))
    draft.keep(head.title ? JSON.stringify(head) : '')
  }
  const send = form.submit(async ({ knowingly = '', ...written }, _, key) => {
    // The server checks what was chosen; the form offers nothing else.
    const sent = await ask({ ...written, ...knowinglyIf({ knowingly }) } as NewThread, key)
    draft.forget()
    createDraft('ask:body').forget()
    visits.open(isAwaiting(sent) ? addresses.awaiting : addresses.thread(sent.id, sent.slug))
  })
  return (
    <div class="page prose">
      <h1>{words('threads.ask.title')}</h1>
      <p class="lead">{words('threads.ask.lead')}</p>
      <Show when={me()?.outside}>
        <Notice kind="warning" title={words(me()?.newcomer ? 'approvals.ask' : 'memberships.needed')}>
          <p>
            <a href={addresses.membership}>{words('memberships.title')}</a>
          </p>
        </Notice>
      </Show>
      <Notice icon="eye" title={words('posts.whoReads')}>
        <p>{words('posts.noPersonalData')}</p>
      </Notice>
      <form ref={box} class="stack" method="post" action={addresses.ask} onSubmit={send} onInput={keep}>
        <ErrorSummary form={form} />
        <Field
          form={form}
          name="title"
          label={words('threads.ask.question')}
          hint={words('threads.ask.questionHint')}
          value={props.search.tytul}
          minlength={10}
          maxlength={150}
          guarded
        />
        <Similar title={title()} />
        <Select
          form={form}
          name="topic"
          label={words('threads.ask.topic')}
          empty={words('threads.ask.chooseTopic')}
          value={isTopic(props.search.temat ?? '') ? props.search.temat : undefined}
          options={topicChoices(words)}
        />
        <Select
          form={form}
          name="cityType"
          label={words('threads.ask.cityType')}
          hint={me() ? words('threads.ask.cityTypeHint') : undefined}
          empty={words('threads.ask.chooseCityType')}
          options={typeChoices(words)}
        />
        <Editor
          form={form}
          name="body"
          label={words('threads.ask.body')}
          hint={words('threads.ask.bodyHint')}
          rows={10}
          draft="ask:body"
        />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('threads.ask.send')}
        </Button>
      </form>
    </div>
  )
}

export const page = definePage<null>({
  load: ({ words }) => ({
    found: null,
    head: { title: words('layout.title', { page: words('threads.ask.title') }), canonical: addresses.ask },
  }),
  Page: AskPage,
})
