import './moderation.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import type { Decision, Queue, QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { can } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { When } from '../../ui/When.tsx'
import { decide, getLog, getQueue } from './api.ts'

type Found = { queue: Queue; log: AuditLog }

/** What waits for a moderator, the longest waiting first; and what was done last. */
export function QueuePage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('moderation.title')}</h1>
      <p>{words('moderation.waiting', { count: props.found.queue.waiting })}</p>
      <Show
        when={props.found.queue.items.length > 0}
        fallback={<EmptyState title={words('moderation.empty')} text={words('moderation.emptyText')} />}
      >
        <div class="cards">
          <For each={props.found.queue.items}>{(item) => <Case item={item} reload={props.reload} />}</For>
        </div>
      </Show>
      <section aria-labelledby="log">
        <h2 id="log">{words('moderation.log')}</h2>
        <Show when={can('administer')}>
          <p>
            <a href={addresses.fullLog}>{words('audit.full.link')}</a>
          </p>
        </Show>
        <ul class="log">
          <For each={props.found.log.items}>
            {(entry) => (
              <li class="meta">
                <When at={entry.at} />
                <strong>{entry.actor}</strong>
                <span>{words(`audit.action.${entry.action}`)}</span>
                <Show when={entry.threadId}>
                  <a href={`/watki/${entry.threadId}`}>{words('moderation.toThread')}</a>
                </Show>
                <span>{entry.reason}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </div>
  )
}

function Case(props: { item: QueueCase; reload: () => Promise<unknown> }) {
  const words = useWords()
  const item = () => props.item
  const form = useForm('decide', { instance: String(props.item.id) })
  let chosen: Decision = 'keep'
  const choose = (decision: Decision) => {
    chosen = decision
  }
  const submit = form.submit(async ({ reason = '' }) => {
    await decide(item().id, { decision: chosen, reason })
    await props.reload()
  })
  return (
    <Card>
      <h2>
        <a href={`${addresses.thread(item().thread.id, item().thread.slug)}#p${item().post.id}`}>
          {item().thread.title}
        </a>
      </h2>
      <p class="meta">
        <strong>{item().post.author.name}</strong>
        <span>{item().post.author.office.name}</span>
        <When at={item().post.createdAt} />
      </p>
      <Markdown html={item().post.html} />
      <ul class="stack">
        <For each={item().reports}>
          {(report) => (
            <li class="meta">
              <Tag kind="warning">{words(`moderation.reason.${report.reason}`)}</Tag>
              <span>{report.reporter}</span>
              <When at={report.createdAt} />
              <span>{report.note}</span>
            </li>
          )}
        </For>
      </ul>
      <form
        class="stack"
        method="post"
        action={`${addresses.moderation}/sprawy/${item().id}`}
        onSubmit={submit}
      >
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="reason"
          label={words('moderation.actReason')}
          hint={words('moderation.actReasonHint')}
          rows={2}
          maxlength={500}
        />
        <div class="acts">
          <Button
            type="submit"
            look="danger"
            name="decision"
            value="hide"
            onClick={() => choose('hide')}
            busy={form.sending()}
          >
            {words('moderation.decide.hide')}
          </Button>
          <Button
            type="submit"
            name="decision"
            value="keep"
            onClick={() => choose('keep')}
            busy={form.sending()}
          >
            {words('moderation.decide.keep')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

export const page = definePage<Found>({
  async load({ api, words }) {
    const [queue, log] = await Promise.all([getQueue(api), getLog(api)])
    const title = words('layout.title', { page: words('moderation.title') })
    return { found: { queue, log }, head: { title, robots: 'noindex' } }
  },
  Page: QueuePage,
})
