import './card.css'
import type { ParentProps } from 'solid-js'

/** One thing of a list. `area` colours its edge. */
export function Card(props: ParentProps<{ area?: string; id?: string }>) {
  return (
    <article id={props.id} class="card" classList={{ [`area-${props.area}`]: !!props.area }}>
      {props.children}
    </article>
  )
}
