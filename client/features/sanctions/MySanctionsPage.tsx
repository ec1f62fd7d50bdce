import { addresses } from '@rynek/shared/core/addresses.ts'
import type { MySanctions, Sanction } from '@rynek/shared/features/sanctions/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { appeal, getMine } from './api.ts'
import { SanctionFacts } from './SanctionFacts.tsx'

/** What moderators decided about the reader, with the reasons and the way to appeal. */
export function MySanctionsPage(props: PageProps<MySanctions>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('sanctions.mine.title')}</h1>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <EmptyState title={words('sanctions.mine.empty')} text={words('sanctions.mine.emptyText')} />
        }
      >
        <p>{words('sanctions.mine.lead')}</p>
        <div class="cards">
          <For each={props.found.items}>
            {(sanction) => (
              <Card>
                <SanctionFacts sanction={sanction} />
                <Show when={!sanction.appeal}>
                  <AppealForm sanction={sanction} onSent={() => props.reload()} />
                </Show>
              </Card>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}

function AppealForm(props: { sanction: Sanction; onSent: () => Promise<unknown> }) {
  const words = useWords()
  const { id } = props.sanction
  const form = useForm('appeal-sanction', { instance: String(id) })
  const send = form.submit(async ({ text = '' }) => {
    await appeal(id, text)
    await props.onSent()
  })
  return (
    <details open={!!form.problem()}>
      <summary>{words('sanctions.appeal')}</summary>
      <form class="stack" method="post" action={`${addresses.mySanctions}/${id}`} onSubmit={send}>
        <ErrorSummary form={form} />
        <TextArea form={form} name="text" label={words('sanctions.appeal.text')} rows={4} maxlength={2_000} />
        <Button type="submit" busy={form.sending()}>
          {words('sanctions.appeal.send')}
        </Button>
      </form>
    </details>
  )
}

export const page = definePage<MySanctions>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('sanctions.mine.title') })
    return { found: await getMine(api), head: { title, robots: 'noindex' } }
  },
  Page: MySanctionsPage,
})
