import './table-frame.css'
import type { ParentProps } from 'solid-js'

/** A table wider than the screen scrolls in its frame, with the keyboard too. */
export function TableFrame(props: ParentProps<{ label: string }>) {
  return (
    <section class="table-frame" aria-label={props.label} tabindex="0">
      {props.children}
    </section>
  )
}
