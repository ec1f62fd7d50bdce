import '../moderation/moderation.css'
import './transfers.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Done } from './Done.tsx'
import { FindThread } from './FindThread.tsx'
import { type Found, findHere } from './find-here.ts'
import { MergeForm } from './MergeForm.tsx'
import { MoveForm } from './MoveForm.tsx'
import { SplitForm } from './SplitForm.tsx'

/** Where a moderator puts posts where they belong: first the thread they go to, or a new one; then which. */
export function ArrangementPage(props: PageProps<Found>) {
  const words = useWords()
  const here = () => props.found.here
  const title = () => here().thread.title || words('threads.hiddenTitle')
  return (
    <div class="page stack">
      <header class="stack">
        <p class="meta">
          <a href={addresses.thread(here().thread.id, here().thread.slug)}>
            {words('transfers.back', { title: title() })}
          </a>
        </p>
        <h1>{words('transfers.title')}</h1>
        <p>{words('transfers.lead')}</p>
      </header>
      <FindThread found={props.found} search={props.search} />
      <Show when={props.found.target} fallback={<SplitForm here={here()} search={props.search} />} keyed>
        {(target) => (
          <>
            <MoveForm here={here()} target={target} search={props.search} />
            <MergeForm here={here()} target={target} />
          </>
        )}
      </Show>
      <Done here={here()} />
    </div>
  )
}

export const page = definePage<Found>({
  async load({ api, params, search, words }) {
    const found = await findHere(api, params.id ?? '', search)
    const title = words('layout.title', { page: words('transfers.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: ArrangementPage,
})
