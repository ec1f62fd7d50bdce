import './opener.css'
import { createSignal, type JSX, Show } from 'solid-js'
import { usePage } from '../core/outlet.tsx'
import { useWords } from '../core/words.tsx'
import { Button } from './Button.tsx'

type OpenerProps = {
  /** Which form of its page this is: `comment-12`. */
  name: string
  label: JSX.Element
  /** It was posted plainly and refused: what was typed must be seen. */
  refused: boolean
  /** The form; `close` puts the link back in its place, and the focus on it. */
  children: (close: () => void) => JSX.Element
}

/**
 * A form that is made when it is wanted, for what stands under every post: a page with all of them made beforehand is
 * twice as long. Without script the link asks for the same page with this one form open.
 */
export function Opener(props: OpenerProps) {
  const words = useWords()
  const page = usePage()
  const [open, setOpen] = createSignal(props.refused || page.search['open'] === props.name)
  let box: HTMLDivElement | undefined
  let link: HTMLAnchorElement | undefined
  const show = (event: MouseEvent) => {
    event.preventDefault()
    setOpen(true)
    box?.querySelector<HTMLElement>('select, textarea')?.focus()
  }
  const close = () => {
    setOpen(false)
    link?.focus()
  }
  const href = () => `?${new URLSearchParams({ ...page.search, open: props.name })}#${props.name}`
  return (
    <Show
      when={open()}
      fallback={
        <a ref={link} id={props.name} class="opener" href={href()} rel="nofollow" onClick={show}>
          {props.label}
        </a>
      }
    >
      <div ref={box} id={props.name} class="opened">
        {props.children(close)}
        <p class="only-script">
          <Button look="quiet" small onClick={close}>
            {words('layout.cancel')}
          </Button>
        </p>
      </div>
    </Show>
  )
}
