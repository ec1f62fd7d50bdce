import './notices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Notice, NoticeList } from '@rynek/shared/features/notices/schemas.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { learnWhoReads } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { getNotices, markRead } from './api.ts'

/** What the reader is told, the newest first. */
export function NoticesPage(props: PageProps<NoticeList>) {
  const words = useWords()
  const form = useForm('notices')
  const newest = () => props.found.items[0]?.id ?? 0
  const send = form.submit(async () => {
    await markRead(newest())
    await Promise.all([props.reload(), learnWhoReads()])
  })
  return (
    <div class="page stack">
      <h1>{words('notices.title')}</h1>
      <Show when={props.found.unread > 0}>
        <p>{words('notices.unread', { count: props.found.unread })}</p>
        <OneButtonForm
          form={form}
          action={`${addresses.notices}/przeczytane`}
          onSubmit={send}
          hidden={{ upTo: newest() }}
        >
          {words('notices.markRead')}
        </OneButtonForm>
      </Show>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('notices.empty')} text={words('notices.emptyText')} />}
      >
        <ul class="notices">
          <For each={props.found.items}>{(notice) => <NoticeLine notice={notice} />}</For>
        </ul>
      </Show>
    </div>
  )
}

function NoticeLine(props: { notice: Notice }) {
  const words = useWords()
  const { kind, subject, detail, href, createdAt, read } = props.notice
  const stage = isStage(detail) ? words(`practices.stage.${detail}`) : detail
  return (
    <li classList={{ unread: !read }}>
      <a href={href}>{words(`notices.${kind}`, { subject, stage })}</a>
      <p class="meta">
        <When at={createdAt} />
        <Show when={!read}>
          <Tag kind="accent">{words('notices.new')}</Tag>
        </Show>
      </p>
    </li>
  )
}

const isStage = (word: string): word is Stage => (stages as readonly string[]).includes(word)

export const page = definePage<NoticeList>({
  async load({ api, words }) {
    const found = await getNotices(api)
    const title = words('layout.title', { page: words('notices.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: NoticesPage,
})
