import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Arrangement, Transfer } from '@rynek/shared/features/transfers/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { undo } from './api.ts'

/** What was taken from the thread and into it, and the way back as long as there is one. */
export function Done(props: { here: Arrangement }) {
  const words = useWords()
  return (
    <Show when={props.here.transfers.length > 0}>
      <section class="stack" aria-labelledby="done">
        <h2 id="done">{words('transfers.done.title')}</h2>
        <ul class="transfers">
          <For each={props.here.transfers}>
            {(transfer) => (
              <li>
                <About transfer={transfer} />
                <Show when={transfer.mayUndo}>
                  <UndoForm transfer={transfer} threadId={props.here.thread.id} />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function About(props: { transfer: Transfer }) {
  const words = useWords()
  const title = ({ title: known }: Transfer['from']) => known || words('threads.hiddenTitle')
  const names = () => ({ from: title(props.transfer.from), to: title(props.transfer.to) })
  return (
    <>
      <p>{words(`transfers.done.${props.transfer.kind}`, names())}</p>
      <p class="meta">
        <Show when={props.transfer.undoneAt !== null}>
          <Tag>{words('transfers.done.undone')}</Tag>
        </Show>
        <span>{words('transfers.done.posts', { count: props.transfer.posts })}</span>
        <span>{props.transfer.by}</span>
        <When at={props.transfer.at} />
      </p>
      <p>{props.transfer.reason}</p>
    </>
  )
}

function UndoForm(props: { transfer: Transfer; threadId: number }) {
  const words = useWords()
  const visits = useVisits()
  const id = String(props.transfer.id)
  const form = useForm('undo', { instance: id, own: (values) => values.transferId === id })
  const send = form.submit(async ({ reason = '' }) => {
    visits.open(addresses.arrange((await undo(props.transfer.id, reason)).threadId))
  })
  return (
    <details class="post-tool" open={!!form.problem()}>
      <summary>{words('transfers.undo')}</summary>
      <form
        class="stack"
        method="post"
        action={`${addresses.arrange(props.threadId)}/cofnij`}
        onSubmit={send}
      >
        <ErrorSummary form={form} />
        <input type="hidden" name="transferId" value={id} />
        <ReasonField form={form} readBy="author" />
        <Button type="submit" busy={form.sending()}>
          {words('transfers.undo')}
        </Button>
      </form>
    </details>
  )
}
