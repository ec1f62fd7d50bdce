import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Decision, decisions } from '@rynek/shared/features/moderation/kinds.ts'
import type { BulkAnswer } from '@rynek/shared/features/moderation/schemas.ts'
import { type OfferedPhrases, phraseIn } from '@rynek/shared/features/phrases/schemas.ts'
import { createSignal, For, type ParentProps } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { decideMany } from './api.ts'
import { PhraseChooser } from './PhraseChooser.tsx'

type BulkFormProps = ParentProps<{
  phrases: OfferedPhrases
  onDone: (items: BulkAnswer['items']) => Promise<unknown>
}>

/** The queue as one form: what is chosen in it gets one decision with one reason. */
export function BulkForm(props: BulkFormProps) {
  const words = useWords()
  const form = useForm('bulk')
  const [phrase, setPhrase] = createSignal('')
  const send = form.submit(async ({ posts = '', decision, reason = '', ...values }, element) => {
    const postIds = posts.split(',').filter(Boolean).map(Number)
    const given = { decision: decision as Decision, reason, ...phraseIn(values) }
    const { items } = await decideMany({ postIds, ...given })
    element.reset()
    setPhrase('')
    await props.onDone(items)
  })
  return (
    <form class="stack" method="post" action={`${addresses.moderation}/wiele`} onSubmit={send}>
      <ErrorSummary form={form} />
      <div id={form.idOf('postIds')} class="stack">
        {props.children}
      </div>
      <fieldset class="bulk stack">
        <legend>{words('moderation.bulk')}</legend>
        <div class="only-script">
          <PhraseChooser offered={props.phrases} into={form.idOf('reason')} onChosen={setPhrase} />
        </div>
        <input type="hidden" name="phraseId" value={phrase()} />
        <ReasonField form={form} readBy="author" rows={2} />
        <DecisionButtons busy={form.sending()} words={ofBoth} />
      </fieldset>
    </form>
  )
}

const ofPlaced = { hide: 'hide', delete: 'delete', keep: 'keep' } as const
const ofUnapproved = { hide: 'refuse', delete: 'delete', keep: 'approve' } as const
/** Posts that are there and posts that wait may be chosen together. */
const ofBoth = { hide: 'hideOrRefuse', delete: 'delete', keep: 'keepOrApprove' } as const
type Wording = typeof ofPlaced | typeof ofUnapproved | typeof ofBoth

export const wordingOf = ({ unapproved }: { unapproved: boolean }) => (unapproved ? ofUnapproved : ofPlaced)

/** One button a decision: whoever decides presses what he means. */
export function DecisionButtons(props: { busy: boolean; words: Wording }) {
  const words = useWords()
  return (
    <div class="acts">
      <For each={decisions}>
        {(decision) => (
          <Button
            type="submit"
            look={decision === 'keep' ? 'plain' : 'danger'}
            name="decision"
            value={decision}
            busy={props.busy}
          >
            {words(`moderation.decide.${props.words[decision]}`)}
          </Button>
        )}
      </For>
    </div>
  )
}
