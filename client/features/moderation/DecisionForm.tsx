import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { When } from '../../ui/When.tsx'
import { decide } from './api.ts'
import { DecisionButtons, wordingOf } from './BulkForm.tsx'
import { ReasonField } from './ReasonField.tsx'
import type { CaseProps } from './WorkForms.tsx'

const ofAutomatic = { hide: 'refuse', delete: 'delete', keep: 'approve' } as const
const wordOf = ({ origin }: QueueCase, decision: Decision) =>
  origin === 'automatic' ? ofAutomatic[decision] : decision

/** The decision, or the form for it. */
export function DecisionForm(props: CaseProps) {
  const words = useWords()
  const form = useForm('decide')
  const id = () => props.file.case.id
  const send = form.submit(async ({ decision, reason = '' }) => {
    await decide(id(), { decision: decision as Decision, reason })
    await props.reload()
  })
  return (
    <section class="stack" aria-labelledby="decision">
      <h2 id="decision">{words('moderation.case.decide')}</h2>
      <Show when={props.file.decided} keyed>
        {({ decision, reason, by, at }) => (
          <>
            <p>
              <strong>
                {words('moderation.case.decided', {
                  decision: words(`moderation.decision.${wordOf(props.file.case, decision)}`),
                })}
              </strong>
            </p>
            <p class="meta">
              <span>{by}</span>
              <When at={at} />
            </p>
            <p>{reason}</p>
          </>
        )}
      </Show>
      <Show when={!props.file.decided && !props.file.can.decide}>
        <p>{words(props.file.can.takeOver ? 'moderation.case.another' : 'moderation.case.own')}</p>
      </Show>
      <ErrorSummary form={form} />
      <Show when={props.file.can.decide}>
        <form class="stack" method="post" action={addresses.case(id())} onSubmit={send}>
          <ReasonField form={form} readBy="author" rows={4} />
          <DecisionButtons busy={form.sending()} words={wordingOf(props.file.case.post)} />
        </form>
      </Show>
    </section>
  )
}
