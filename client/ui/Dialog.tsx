import './dialog.css'
import { createEffect, createUniqueId, type ParentProps, Show } from 'solid-js'
import { useWords } from '../core/words.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type DialogProps = ParentProps<{ open: boolean; title: string; onClose: () => void }>

/** The browser's own modal dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  const words = useWords()
  const titleId = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal()
    if (!props.open && dialog?.open) dialog.close()
  })
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={() => props.onClose()}>
      <Show when={props.open}>
        <header class="dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <Button look="quiet" label={words('layout.close')} onClick={() => props.onClose()}>
            <Icon name="x" />
          </Button>
        </header>
        {props.children}
      </Show>
    </dialog>
  )
}
