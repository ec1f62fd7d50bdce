import './notices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NoticeList } from '@rynek/shared/features/notices/schemas.ts'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { unread } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { getNotices, markRead } from './api.ts'
import { NoticeLine } from './NoticeLine.tsx'

/** What the reader is told, the newest first. What comes meanwhile waits behind a button. */
export function NoticesPage(props: PageProps<NoticeList>) {
  const words = useWords()
  const { items, next, showMore } = pagesOf(props)
  const fresh = () => unread() > props.found.unread
  return (
    <div class="page stack">
      <h1>{words('notices.title')}</h1>
      <p role="status">
        <Show when={fresh()}>
          <Button look="primary" onClick={() => void props.reload()}>
            {words('notices.fresh')}
          </Button>
        </Show>
      </p>
      <Show when={props.found.unread > 0 && !props.search.after}>
        <MarkAllRead {...props} />
      </Show>
      <Show
        when={items().length > 0}
        fallback={<EmptyState title={words('notices.empty')} text={words('notices.emptyText')} />}
      >
        <ul class="notices">
          <For each={items()}>{(notice) => <NoticeLine notice={notice} onRead={props.reload} />}</For>
        </ul>
      </Show>
      <Pager
        href={next() === null ? null : `${addresses.notices}?after=${next()}`}
        label={words('notices.more')}
        onMore={showMore}
      />
    </div>
  )
}

function MarkAllRead(props: PageProps<NoticeList>) {
  const words = useWords()
  const form = useForm('notices')
  const newest = () => props.found.items[0]?.id ?? 1
  const send = form.submit(async () => {
    await markRead(newest())
    await props.reload()
  })
  return (
    <>
      <p>{words('notices.unread', { count: props.found.unread })}</p>
      <OneButtonForm
        form={form}
        action={`${addresses.notices}/wszystkie-przeczytane`}
        onSubmit={send}
        hidden={{ upTo: newest() }}
      >
        {words('notices.markRead')}
      </OneButtonForm>
    </>
  )
}

/** The page and what was added to it; loaded anew, it begins from the top. */
function pagesOf(props: PageProps<NoticeList>) {
  const words = useWords()
  const [more, setMore] = createSignal<NoticeList[]>([])
  createEffect(
    on(
      () => props.found,
      () => setMore([]),
      { defer: true },
    ),
  )
  const next = () => (more().at(-1) ?? props.found).next
  return {
    items: () => [props.found, ...more()].flatMap((page) => page.items),
    next,
    async showMore(): Promise<string> {
      const page = await getNotices(api, next() ?? undefined)
      setMore((pages) => [...pages, page])
      return words('notices.added', { count: page.items.length })
    },
  }
}

export const page = definePage<NoticeList>({
  async load({ api: from, search, words }) {
    const found = await getNotices(from, search.after)
    const title = words('layout.title', { page: words('notices.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: NoticesPage,
})
