import './moderation.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import { namesIn } from '@rynek/shared/features/moderation/rules.ts'
import type { Queue } from '@rynek/shared/features/moderation/schemas.ts'
import type { OfferedPhrases } from '@rynek/shared/features/phrases/schemas.ts'
import { createSignal, For, Show } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { addressWith } from '../../core/addresses.ts'
import { api } from '../../core/http.ts'
import { createLive } from '../../core/live.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { spanInWords } from '../../ui/span.ts'
import { getOffered } from '../phrases/api.ts'
import { getLog, getQueue } from './api.ts'
import { BulkForm } from './BulkForm.tsx'
import { CaseLine } from './CaseLine.tsx'
import { filterOf } from './filters.ts'
import { Log } from './Log.tsx'
import { Outcomes, outcomesIn } from './Outcomes.tsx'
import { QueueFilters } from './QueueFilters.tsx'

type Found = { queue: Queue; log: AuditLog; phrases: OfferedPhrases }

/** What waits for a moderator, the longest waiting first; and what was done last. */
export function QueuePage(props: PageProps<Found>) {
  const words = useWords()
  const live = followQueue(props)
  const [outcomes, setOutcomes] = createSignal(outcomesIn(props.search.wynik))
  return (
    <div class="page stack">
      <h1>{words('moderation.title')}</h1>
      <p>
        {words('moderation.waiting', { count: live.queue.waiting })} <MedianTime at={live.queue.medianTime} />
      </p>
      <Show when={props.found.queue.scope}>
        {(scope) => (
          <Notice>
            {words('moderation.scope', {
              scope: namesIn(scope())
                .map((name) => words(name))
                .join(', '),
            })}
          </Notice>
        )}
      </Show>
      <p>
        <a href={addresses.appeals}>{words('sanctions.appeals.title')}</a>
      </p>
      <p>
        <a href={addresses.phrases}>{words('phrases.title')}</a>
      </p>
      <p>
        <a href={addresses.watchlist}>{words('watchlist.title')}</a>
      </p>
      <p>
        <a href={addresses.membershipRequests}>{words('memberships.requests')}</a>
      </p>
      <QueueFilters search={props.search} />
      <Outcomes items={outcomes()} />
      <Show
        when={live.queue.items.length > 0}
        fallback={<EmptyState title={words('moderation.empty')} text={words('moderation.emptyText')} />}
      >
        <BulkForm
          phrases={props.found.phrases}
          onDone={(items) => {
            setOutcomes(items)
            return live.reload()
          }}
        >
          <div class="cards">
            <For each={live.queue.items}>{(item) => <CaseLine item={item} />}</For>
          </div>
          <Pager
            href={
              live.queue.next === null
                ? null
                : addressWith(addresses.moderation, props.search, { after: live.queue.next })
            }
            label={words('moderation.more')}
            onMore={live.showMore}
          />
        </BulkForm>
      </Show>
      <Log log={props.found.log} />
    </div>
  )
}

/** The queue as it stands now. Lines that are there already stay as they are, with what is chosen in them. */
function followQueue(props: PageProps<Found>) {
  const words = useWords()
  const [queue, setQueue] = createStore<Queue>(structuredClone(unwrap(props.found.queue)))
  const [pages, setPages] = createSignal(1)
  const show = (next: Queue) => setQueue(reconcile(next, { key: 'id' }))

  /** As many pages as were on screen. */
  async function reload(): Promise<Queue> {
    let next = (await props.reload()).queue
    for (let page = 1; page < pages() && next.next !== null; page++)
      next = joined(next, await pageAfter(next))
    show(structuredClone(unwrap(next)))
    return next
  }
  const pageAfter = ({ next }: Queue) => getQueue(api, { ...filterOf(props.search), after: next ?? '' })
  const { epoch, lastEvent } = props.found.queue
  createLive(
    { topic: channels.queue, epoch, lastEvent },
    { onEvent: () => void reload().catch(() => undefined), onReset: reload },
  )
  return {
    queue,
    reload,
    async showMore(): Promise<string> {
      const more = await pageAfter(queue)
      show(joined(unwrap(queue), more))
      setPages((count) => count + 1)
      return words('moderation.moreAdded', { count: more.items.length })
    },
  }
}

const joined = (queue: Queue, more: Queue): Queue => ({ ...more, items: [...queue.items, ...more.items] })

function MedianTime(props: { at: number | null }) {
  const words = useWords()
  return (
    <Show when={props.at !== null}>
      {words('moderation.median', { time: spanInWords(props.at ?? 0, words) })}
    </Show>
  )
}

export const page = definePage<Found>({
  async load({ api: from, search, words }) {
    const asked = [getQueue(from, filterOf(search)), getLog(from), getOffered(from)] as const
    const [queue, log, phrases] = await Promise.all(asked)
    const title = words('layout.title', { page: words('moderation.title') })
    return { found: { queue, log, phrases }, head: { title, robots: 'noindex' } }
  },
  Page: QueuePage,
})
