import { addresses } from '@rynek/shared/core/addresses.ts'
import type { AppealOutcome } from '@rynek/shared/features/moderation/kinds.ts'
import type { Appeal } from '@rynek/shared/features/moderation/schemas.ts'
import { phraseIn } from '@rynek/shared/features/phrases/schemas.ts'
import { createSignal, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { When } from '../../ui/When.tsx'
import { decideAppeal } from './api.ts'
import { PhraseForCase, textOf } from './PhraseForCase.tsx'
import type { WithPhrases } from './WorkForms.tsx'

/** What the author says against the decision; another moderator than the first answers. */
export function AppealOfCase(props: WithPhrases) {
  const words = useWords()
  return (
    <Show when={props.file.appeal}>
      {(appeal) => (
        <section class="stack" aria-labelledby="appeal">
          <h2 id="appeal">{words('moderation.case.appeal')}</h2>
          <AppealText appeal={appeal()} />
          <Show when={appeal().outcome === null}>
            <p class="soft">{words('moderation.appeal.another')}</p>
          </Show>
          <Show when={props.file.can.decideAppeal}>
            <AppealForm {...props} />
          </Show>
        </section>
      )}
    </Show>
  )
}

function AppealText(props: { appeal: Appeal }) {
  const words = useWords()
  return (
    <>
      <p class="meta">
        <When at={props.appeal.at} />
      </p>
      <p>{props.appeal.text}</p>
      <Show when={props.appeal.outcome} keyed>
        {(outcome) => (
          <p>
            <strong>{words(`moderation.mine.${outcome}`, { answer: props.appeal.answer ?? '' })}</strong>
          </p>
        )}
      </Show>
    </>
  )
}

function AppealForm(props: WithPhrases) {
  const words = useWords()
  const form = useForm('appeal-decision')
  const id = () => props.file.case.id
  const [phrase, setPhrase] = createSignal(props.chosen ?? '')
  const send = form.submit(async ({ outcome, reason = '', ...values }) => {
    await decideAppeal(id(), { outcome: outcome as AppealOutcome, reason, ...phraseIn(values) })
    await props.reload()
  })
  return (
    <>
      <PhraseForCase {...props} into={form.idOf('reason')} onChosen={setPhrase} />
      <form class="stack" method="post" action={`${addresses.case(id())}/odwolanie`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="phraseId" value={phrase()} />
        <ReasonField form={form} readBy="author" rows={3} value={textOf(props)} />
        <div class="acts">
          <Button type="submit" name="outcome" value="upheld" busy={form.sending()}>
            {words('moderation.appeal.uphold')}
          </Button>
          <Button type="submit" name="outcome" value="reversed" busy={form.sending()}>
            {words('moderation.appeal.reverse')}
          </Button>
        </div>
      </form>
    </>
  )
}
