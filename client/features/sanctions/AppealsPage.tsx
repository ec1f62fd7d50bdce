import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AppealOutcome, OpenAppeal, OpenAppeals } from '@rynek/shared/features/sanctions/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { decideAppeal, getAppeals } from './api.ts'
import { SanctionFacts } from './SanctionFacts.tsx'

/** Appeals against decisions of other moderators, the longest waiting first. */
export function AppealsPage(props: PageProps<OpenAppeals>) {
  const words = useWords()
  return (
    <div class="page stack">
      <h1>{words('sanctions.appeals.title')}</h1>
      <Show
        when={props.found.items.length > 0}
        fallback={
          <EmptyState title={words('sanctions.appeals.empty')} text={words('sanctions.appeals.emptyText')} />
        }
      >
        <div class="cards">
          <For each={props.found.items}>
            {(item) => <Appeal item={item} onDecided={() => props.reload()} />}
          </For>
        </div>
      </Show>
    </div>
  )
}

type AppealProps = { item: OpenAppeal; onDecided: () => Promise<unknown> }

function Appeal(props: AppealProps) {
  const words = useWords()
  const person = () => props.item.person
  return (
    <Card>
      <h2>
        <a href={addresses.personFile(person().id)}>{person().name}</a>
      </h2>
      <p class="meta">
        <span>{person().office.name}</span>
        <span>{words('sanctions.appeals.by', { name: props.item.by })}</span>
      </p>
      <SanctionFacts sanction={props.item.sanction} />
      <Show when={!props.item.own} fallback={<Notice>{words('sanctions.appeals.own')}</Notice>}>
        <DecisionForm {...props} />
      </Show>
    </Card>
  )
}

function DecisionForm(props: AppealProps) {
  const words = useWords()
  const { id } = props.item.sanction
  const form = useForm('decide-appeal', { instance: String(id) })
  const send = form.submit(async ({ outcome = 'upheld', reason = '' }) => {
    await decideAppeal(id, outcome as AppealOutcome, reason)
    await props.onDecided()
  })
  return (
    <form class="stack" method="post" action={`${addresses.appeals}/${id}`} onSubmit={send}>
      <ErrorSummary form={form} />
      <TextArea
        form={form}
        name="reason"
        label={words('sanctions.appeals.answer')}
        rows={3}
        maxlength={500}
      />
      <div class="acts">
        <Button type="submit" name="outcome" value="upheld" busy={form.sending()}>
          {words('sanctions.appeals.uphold')}
        </Button>
        <Button type="submit" name="outcome" value="lifted" busy={form.sending()}>
          {words('sanctions.appeals.lift')}
        </Button>
      </div>
    </form>
  )
}

export const page = definePage<OpenAppeals>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('sanctions.appeals.title') })
    return { found: await getAppeals(api), head: { title, robots: 'noindex' } }
  },
  Page: AppealsPage,
})
