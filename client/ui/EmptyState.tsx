import './empty-state.css'
import { type ParentProps, Show } from 'solid-js'

/** Nothing here yet: says so and what to do about it. */
export function EmptyState(props: ParentProps<{ title: string; text?: string }>) {
  return (
    <div class="empty-state">
      <p class="empty-title">{props.title}</p>
      <Show when={props.text}>
        <p>{props.text}</p>
      </Show>
      {props.children}
    </div>
  )
}
