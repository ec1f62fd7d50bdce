import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Choice, choices } from '@rynek/shared/features/excerpts/rules.ts'
import type { Quotation, QuotationList } from '@rynek/shared/features/excerpts/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { answer, getQuotations } from './api.ts'

/** The reader's posts that descriptions of practices quote, and how he wants to be named there. */
export function QuotationsPage(props: PageProps<QuotationList>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('excerpts.title')}</h1>
      <p class="lead">{words('excerpts.lead')}</p>
      <Show
        when={props.found.items.length > 0}
        fallback={<EmptyState title={words('excerpts.empty')} text={words('excerpts.emptyText')} />}
      >
        <div class="cards">
          <For each={props.found.items}>
            {(quotation) => <Asked quotation={quotation} reload={props.reload} />}
          </For>
        </div>
      </Show>
    </div>
  )
}

function Asked(props: { quotation: Quotation; reload: () => Promise<unknown> }) {
  const words = useWords()
  const { practiceId, postId, practice, thread, html, credit } = props.quotation
  const form = useForm('quotation', {
    instance: `${practiceId}-${postId}`,
    own: (posted) => posted.practiceId === String(practiceId) && posted.postId === String(postId),
  })
  const send = form.submit(async ({ credit: chosen }) => {
    await answer(practiceId, postId, chosen as Choice)
    await props.reload()
  })
  return (
    <Card>
      <h2>
        <a href={addresses.post(thread.id, thread.slug, postId)}>{practice}</a>
      </h2>
      <p class="meta">
        <Tag kind={credit === 'asked' ? 'warning' : 'plain'}>{words(`excerpts.credit.${credit}`)}</Tag>
      </p>
      <blockquote>
        <Markdown html={html} />
      </blockquote>
      <form method="post" action={addresses.quotations} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="practiceId" value={practiceId} />
        <input type="hidden" name="postId" value={postId} />
        <div class="acts">
          <For each={choices}>
            {(choice) => (
              <Button
                type="submit"
                small
                name="credit"
                value={choice}
                pressed={credit === choice}
                busy={form.sending()}
              >
                {words(`excerpts.choose.${choice}`)}
              </Button>
            )}
          </For>
        </div>
      </form>
    </Card>
  )
}

export const page = definePage<QuotationList>({
  async load({ api, words }) {
    const found = await getQuotations(api)
    const title = words('layout.title', { page: words('excerpts.title') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: QuotationsPage,
})
