import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Phrase, Phrases } from '@rynek/shared/features/phrases/schemas.ts'
import { For, Show } from 'solid-js'
import { type Form, useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { addPhrase, changePhrase, getPhrases } from './api.ts'

/** Texts that moderators write often: each can be worded anew by any of them. */
export function PhrasesPage(props: PageProps<Phrases>) {
  const words = useWords()
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.moderation}>{words('moderation.case.queue')}</a>
      </p>
      <h1>{words('phrases.title')}</h1>
      <p class="lead">{words('phrases.lead')}</p>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('phrases.empty')} text={words('phrases.emptyText')} />}
      >
        <div class="cards">
          <For each={props.found.items}>{(phrase) => <One phrase={phrase} reload={props.reload} />}</For>
        </div>
      </Show>
      <New reload={props.reload} />
    </div>
  )
}

type Reload = { reload: () => Promise<unknown> }

function One(props: Reload & { phrase: Phrase }) {
  const words = useWords()
  const phrase = () => props.phrase
  return (
    <Card>
      <h2>{phrase().title}</h2>
      <p class="meta">
        <Show when={phrase().archived}>
          <Tag>{words('phrases.archived')}</Tag>
        </Show>
        <span>{words('phrases.used', { count: phrase().used })}</span>
        <span>{phrase().by}</span>
        <When at={phrase().at} />
      </p>
      <p>{phrase().body}</p>
      <Change {...props} />
    </Card>
  )
}

function Change(props: Reload & { phrase: Phrase }) {
  const words = useWords()
  const id = String(props.phrase.id)
  const form = useForm('phrase-change', { instance: id, own: (values) => values.id === id })
  const send = form.submit(async ({ title = '', body = '', archived }) => {
    await changePhrase(props.phrase.id, { title, body, archived: archived === 'on' })
    await props.reload()
  })
  return (
    <details class="post-tool" open={!!form.problem()}>
      <summary>{words('phrases.edit')}</summary>
      <form class="stack" method="post" action={`${addresses.phrases}/zmiana`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="id" value={id} />
        <Wording form={form} phrase={props.phrase} />
        <label class="check">
          <input type="checkbox" name="archived" checked={props.phrase.archived} />
          {words('phrases.archived')}
        </label>
        <Button type="submit" busy={form.sending()}>
          {words('phrases.save')}
        </Button>
      </form>
    </details>
  )
}

function New(props: Reload) {
  const words = useWords()
  const form = useForm('phrase')
  const send = form.submit(async ({ title = '', body = '' }, element) => {
    await addPhrase({ title, body })
    element.reset()
    await props.reload()
  })
  return (
    <section class="stack" aria-labelledby="new">
      <h2 id="new">{words('phrases.new')}</h2>
      <form class="stack" method="post" action={addresses.phrases} onSubmit={send}>
        <ErrorSummary form={form} />
        <Wording form={form} />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('phrases.add')}
        </Button>
      </form>
    </section>
  )
}

function Wording(props: { form: Form; phrase?: Phrase }) {
  const words = useWords()
  return (
    <>
      <Field
        form={props.form}
        name="title"
        label={words('phrases.name')}
        hint={words('phrases.nameHint')}
        value={props.phrase?.title}
        maxlength={80}
      />
      <TextArea
        form={props.form}
        name="body"
        label={words('phrases.body')}
        hint={words('phrases.bodyHint')}
        value={props.phrase?.body}
        rows={4}
        maxlength={500}
      />
    </>
  )
}

export const page = definePage<Phrases>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('phrases.title') })
    return { found: await getPhrases(api), head: { title, robots: 'noindex' } }
  },
  Page: PhrasesPage,
})
