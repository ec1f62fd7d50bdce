import '../practices/practices.css'
import './adoptions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { OwnAdoption } from '@rynek/shared/features/adoptions/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { OneButtonForm } from '../../ui/OneButtonForm.tsx'
import { confirm, getOwn } from './api.ts'
import { CallForm } from './CallForm.tsx'
import { Entry } from './Entry.tsx'
import { OfficeCard } from './OfficeCard.tsx'
import { ReportForm } from './ReportForm.tsx'

/** What the reader's own office reports of a practice: its history, what waits to be confirmed, the next report. */
export function AdoptionPage(props: PageProps<OwnAdoption>) {
  const words = useWords()
  const own = () => props.found
  return (
    <div class="page">
      <article class="practice stack">
        <header>
          <p class="meta">
            <a href={addresses.practice(own().practice.id, own().practice.slug)}>{own().practice.title}</a>
          </p>
          <h1>{words('adoptions.own.title')}</h1>
          <p class="lead">{words('adoptions.own.lead')}</p>
        </header>
        <Show when={own().adoption} keyed>
          {({ entries }) => (
            <section>
              <h2>{words('adoptions.history')}</h2>
              <For each={entries}>{(entry, place) => <Entry entry={entry} older={place() > 0} />}</For>
            </section>
          )}
        </Show>
        <Show when={own().adoption?.entries[0]?.confirmedAt === null}>
          <Confirm own={own()} reload={props.reload} />
        </Show>
        <Show when={own().can.call}>
          <CallForm own={own()} reload={props.reload} />
        </Show>
        <Show when={own().can.report}>
          <ReportForm own={own()} reload={props.reload} />
        </Show>
        <Show when={own().waiting.length > 0}>
          <section class="stack">
            <h2>{words('adoptions.waitingAll')}</h2>
            <For each={own().waiting}>{(adoption) => <OfficeCard adoption={adoption} />}</For>
          </section>
        </Show>
      </article>
    </div>
  )
}

function Confirm(props: { own: OwnAdoption; reload: () => Promise<unknown> }) {
  const words = useWords()
  const form = useForm('confirm-adoption')
  const { practice } = props.own
  const entry = () => props.own.adoption?.entries[0]?.entry ?? 0
  const send = form.submit(async () => {
    await confirm(practice.id, entry())
    await props.reload()
  })
  return (
    <div class="acts">
      <Show when={props.own.can.confirm}>
        <OneButtonForm
          form={form}
          action={`${addresses.adoption(practice.id)}/potwierdz`}
          onSubmit={send}
          hidden={{ entry: entry() }}
        >
          {words('adoptions.confirm')}
        </OneButtonForm>
      </Show>
      <span>
        {props.own.confirmations > 0
          ? words('adoptions.confirmations', { count: props.own.confirmations })
          : words('adoptions.confirmations.none')}
      </span>
    </div>
  )
}

export const page = definePage<OwnAdoption>({
  async load({ api, params, words }) {
    const found = await getOwn(api, params.id ?? '')
    const title = words('layout.title', { page: words('adoptions.own.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: AdoptionPage,
})
