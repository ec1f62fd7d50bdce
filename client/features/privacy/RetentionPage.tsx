import type { Retention } from '@rynek/shared/features/privacy/schemas.ts'
import { For, Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { When } from '../../ui/When.tsx'
import { getRetention } from './api.ts'

/** How long each kind of data is kept, and that it was removed. */
export function RetentionPage(props: PageProps<Retention>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('privacy.kept.title')}</h1>
      <p class="lead">{words('privacy.kept.lead')}</p>
      <TableFrame label={words('privacy.kept.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('privacy.kept.what')}</th>
              <th scope="col">{words('privacy.kept.long')}</th>
              <th scope="col">{words('privacy.kept.from')}</th>
              <th scope="col">{words('privacy.kept.removed')}</th>
              <th scope="col">{words('privacy.kept.at')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.found.items}>{(item) => <Row {...item} />}</For>
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function Row(props: Retention['items'][number]) {
  const words = useWords()
  return (
    <tr>
      <th scope="row">{words(`privacy.kept.${props.kind}`)}</th>
      <td>{words('privacy.kept.days', { count: props.days })}</td>
      <td>{words(`privacy.kept.${props.kind}.from`)}</td>
      <td>{props.removed ?? '–'}</td>
      <td>
        <Show when={props.at} fallback="–">
          {(at) => <When at={at()} />}
        </Show>
      </td>
    </tr>
  )
}

export const page = definePage<Retention>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('privacy.kept.title') })
    return { found: await getRetention(api), head: { title, robots: 'noindex' } }
  },
  Page: RetentionPage,
})
