import './audit.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { PublicLog } from '@rynek/shared/features/audit/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { When } from '../../ui/When.tsx'
import { getPublicLog } from './api.ts'
import { OlderLink } from './OlderLink.tsx'

/** What moderators did, for everybody: so that whoever writes here can see how order is kept. */
export function LogPage(props: PageProps<PublicLog>) {
  const words = useWords()
  const seal = () => props.found.seal
  return (
    <div class="page stack">
      <h1>{words('audit.title')}</h1>
      <p>{words('audit.lead')}</p>
      <Show when={props.search.watek}>
        {(id) => (
          <p>
            <a href={`/watki/${id()}`}>{words('audit.ofThread')}</a>
          </p>
        )}
      </Show>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('audit.empty')} text={words('audit.emptyText')} />}
      >
        <Entries items={props.found.items} />
      </Show>
      <OlderLink page={pageOf(props.search.watek)} next={props.found.next} />
      <Show when={seal().hash}>
        <p class="meta seal">{words('audit.seal', { entry: String(seal().entry), hash: seal().hash })}</p>
      </Show>
    </div>
  )
}

const pageOf = (thread: string | undefined) =>
  thread ? addresses.changesOf(Number(thread)) : addresses.auditLog

function Entries(props: Pick<PublicLog, 'items'>) {
  const words = useWords()
  return (
    <ol class="public-log">
      <For each={props.items}>
        {(entry) => (
          <li>
            <p>
              <strong>{words(`audit.action.${entry.action}`)}</strong>
            </p>
            <p>{entry.reason}</p>
            <p class="meta">
              <span>{words(`audit.role.${entry.role ?? 'nobody'}`)}</span>
              <When at={entry.at} />
            </p>
          </li>
        )}
      </For>
    </ol>
  )
}

export const page = definePage<PublicLog>({
  async load({ api, search, words }) {
    const { after = '', watek: thread = '' } = search
    const found = await getPublicLog(api, { after, thread })
    const title = words('layout.title', { page: words('audit.title') })
    return { found, head: { title, description: words('audit.lead'), canonical: addresses.auditLog } }
  },
  Page: LogPage,
})
