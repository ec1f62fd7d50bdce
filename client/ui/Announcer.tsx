import './announcer.css'
import { Show } from 'solid-js'
import { useWords } from '../core/words.tsx'
import { announced, dismiss, notified } from './announcer.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** The polite live region of the site and its toast; stands once, in the layout. */
export function Announcer() {
  const words = useWords()
  return (
    <>
      <p class="hidden-visually" role="status">
        {announced().text + '\u00a0'.repeat(announced().times % 2)}
      </p>
      <Show when={notified()}>
        <div class="toast">
          <span>{notified()}</span>
          <Button look="quiet" small label={words('layout.close')} onClick={dismiss}>
            <Icon name="x" />
          </Button>
        </div>
      </Show>
    </>
  )
}
