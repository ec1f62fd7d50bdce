import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import type { QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { phraseIn } from '@rynek/shared/features/phrases/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { When } from '../../ui/When.tsx'
import { decide } from './api.ts'
import { DecisionButtons, wordingOf } from './BulkForm.tsx'
import { PhraseForCase, textOf } from './PhraseForCase.tsx'
import type { WithPhrases } from './WorkForms.tsx'

const ofAutomatic = { hide: 'refuse', delete: 'delete', keep: 'approve' } as const
const wordOf = ({ origin }: QueueCase, decision: Decision) =>
  origin === 'automatic' ? ofAutomatic[decision] : decision

/** The decision, or the form for it. */
export function DecisionForm(props: WithPhrases) {
  const words = useWords()
  const form = useForm('decide')
  const id = () => props.file.case.id
  const [phrase, setPhrase] = createSignal(props.chosen ?? '')
  const send = form.submit(async ({ decision, reason = '', ...values }) => {
    await decide(id(), { decision: decision as Decision, reason, ...phraseIn(values) })
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
        <PhraseForCase {...props} into={form.idOf('reason')} onChosen={setPhrase} />
        <form class="stack" method="post" action={addresses.case(id())} onSubmit={send}>
          <input type="hidden" name="phraseId" value={phrase()} />
          <ReasonField form={form} readBy="author" rows={4} value={textOf(props)} />
          <DecisionButtons busy={form.sending()} words={wordingOf(props.file.case.post)} />
        </form>
      </Show>
    </section>
  )
}
