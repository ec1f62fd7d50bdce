import { addresses } from '@rynek/shared/core/addresses.ts'
import {
  type WatchAction,
  type WatchList,
  type WatchWord,
  watchActions,
} from '@rynek/shared/features/watchlist/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { Select } from '../../ui/Select.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { addWord, getWords, removeWord } from './api.ts'

/** Words that are looked for in what people write, each with what follows and why. */
export function WatchListPage(props: PageProps<WatchList>) {
  const words = useWords()
  return (
    <div class="page stack">
      <p class="meta">
        <a href={addresses.moderation}>{words('moderation.case.queue')}</a>
      </p>
      <h1>{words('watchlist.title')}</h1>
      <p class="lead">{words('watchlist.lead')}</p>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('watchlist.empty')} text={words('watchlist.emptyText')} />}
      >
        <div class="cards">
          <For each={props.found.items}>
            {(item) => <One item={item} may={props.found.may} reload={props.reload} />}
          </For>
        </div>
      </Show>
      <Show when={props.found.may}>
        <New reload={props.reload} />
      </Show>
    </div>
  )
}

type Reload = { reload: () => Promise<unknown> }

function One(props: Reload & { item: WatchWord; may: boolean }) {
  const words = useWords()
  const id = String(props.item.id)
  const form = useForm('watch-word-off', { instance: id, own: (values) => values.id === id })
  const send = form.submit(async () => {
    await removeWord(props.item.id)
    await props.reload()
  })
  return (
    <Card>
      <h2>{props.item.word}</h2>
      <p class="meta">
        <Tag kind="warning">{words(`watchlist.action.${props.item.action}`)}</Tag>
        <span>{props.item.by}</span>
        <When at={props.item.at} />
      </p>
      <p>{props.item.reason}</p>
      <Show when={props.may}>
        <OneButtonForm form={form} action={`${addresses.watchlist}/usun`} hidden={{ id }} onSubmit={send}>
          {words('watchlist.remove')}
        </OneButtonForm>
      </Show>
    </Card>
  )
}

function New(props: Reload) {
  const words = useWords()
  const form = useForm('watch-word')
  const send = form.submit(async ({ word = '', action, reason = '' }, element) => {
    await addWord({ word, action: action as WatchAction, reason })
    element.reset()
    await props.reload()
  })
  const actions = () => watchActions.map((value) => ({ value, label: words(`watchlist.action.${value}`) }))
  return (
    <section class="stack" aria-labelledby="new">
      <h2 id="new">{words('watchlist.new')}</h2>
      <form class="stack" method="post" action={addresses.watchlist} onSubmit={send}>
        <ErrorSummary form={form} />
        <Field
          form={form}
          name="word"
          label={words('watchlist.word')}
          hint={words('watchlist.wordHint')}
          maxlength={80}
        />
        <Select
          form={form}
          name="action"
          label={words('watchlist.action')}
          options={actions()}
          value="hold"
        />
        <TextArea
          form={form}
          name="reason"
          label={words('watchlist.reason')}
          hint={words('watchlist.reasonHint')}
          rows={2}
          maxlength={300}
        />
        <Button type="submit" look="primary" busy={form.sending()}>
          {words('watchlist.add')}
        </Button>
      </form>
    </section>
  )
}

export const page = definePage<WatchList>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('watchlist.title') })
    return { found: await getWords(api), head: { title, robots: 'noindex' } }
  },
  Page: WatchListPage,
})
