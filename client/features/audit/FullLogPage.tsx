import './audit.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { ChainReport, FullEntry, FullLog } from '@rynek/shared/features/audit/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { When } from '../../ui/When.tsx'
import { csvHref, getChain, getFullLog } from './api.ts'
import { OlderLink } from './OlderLink.tsx'

type Found = { log: FullLog; chain: ChainReport }

/** Everything that was done, for administrators, and whether it still stands as it was written. */
export function FullLogPage(props: PageProps<Found>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('audit.full.title')}</h1>
      <p>{words('audit.full.lead')}</p>
      <Chain chain={props.found.chain} />
      <p>
        <ButtonLink href={csvHref}>{words('audit.full.download')}</ButtonLink>
      </p>
      <Entries items={props.found.log.items} />
      <OlderLink page={addresses.fullLog} next={props.found.log.next} />
    </div>
  )
}

function Chain(props: { chain: ChainReport }) {
  const words = useWords()
  const intact = () => {
    const { read: count, seal } = props.chain
    return words('audit.intactText', { count, entry: String(seal.entry), hash: seal.hash })
  }
  return (
    <Show
      when={props.chain.fault}
      fallback={
        <Notice kind="good" title={words('audit.intact')}>
          <p class="seal">{intact()}</p>
        </Notice>
      }
    >
      {(fault) => (
        <Notice kind="danger" title={words('audit.broken')}>
          <p>{words(`audit.broken.${fault().kind}`, { entry: String(fault().entry) })}</p>
        </Notice>
      )}
    </Show>
  )
}

function Entries(props: Pick<FullLog, 'items'>) {
  const words = useWords()
  return (
    <TableFrame label={words('audit.full.title')}>
      <table class="log-table">
        <thead>
          <tr>
            <th scope="col">{words('audit.when')}</th>
            <th scope="col">{words('audit.what')}</th>
            <th scope="col">{words('audit.full.actor')}</th>
            <th scope="col">{words('audit.full.about')}</th>
            <th scope="col">{words('audit.full.change')}</th>
            <th scope="col">{words('audit.reason')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.items}>{(entry) => <Entry entry={entry} />}</For>
        </tbody>
      </table>
    </TableFrame>
  )
}

function Entry(props: { entry: FullEntry }) {
  const words = useWords()
  const entry = () => props.entry
  return (
    <tr>
      <td>
        <When at={entry().at} />
      </td>
      <td>{words(`audit.action.${entry().action}`)}</td>
      <td>{entry().actor ?? words('audit.role.nobody')}</td>
      <td>
        <Show when={entry().threadId} keyed>
          {(id) => <a href={`/watki/${id}`}>{words('audit.full.thread', { id: String(id) })}</a>}
        </Show>
        <Show when={entry().personId} keyed>
          {(id) => words('audit.full.person', { id: String(id) })}
        </Show>
      </td>
      <td>
        <code>{entry().before}</code> <code>{entry().after}</code>
      </td>
      <td>{entry().reason}</td>
    </tr>
  )
}

export const page = definePage<Found>({
  async load({ api, search, words }) {
    const [log, chain] = await Promise.all([getFullLog(api, search.after), getChain(api)])
    const title = words('layout.title', { page: words('audit.full.title') })
    return { found: { log, chain }, head: { title, robots: 'noindex' } }
  },
  Page: FullLogPage,
})
