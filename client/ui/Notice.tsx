import './notice.css'
import { type ParentProps, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

type Kind = 'plain' | 'good' | 'warning' | 'danger'

const icons: Record<Kind, IconName> = {
  plain: 'info',
  good: 'circle-check',
  warning: 'triangle-alert',
  danger: 'circle-alert',
}

/** Something to know before reading on. The icon and the words carry it, the colour only helps. */
export function Notice(props: ParentProps<{ kind?: Kind; title?: string; icon?: IconName }>) {
  return (
    <div class={`notice ${props.kind ?? 'plain'}`}>
      <Icon name={props.icon ?? icons[props.kind ?? 'plain']} />
      <div class="notice-text">
        <Show when={props.title}>
          <p class="notice-title">{props.title}</p>
        </Show>
        {props.children}
      </div>
    </div>
  )
}
