import './tag.css'
import { type ParentProps, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

type TagProps = ParentProps<{
  kind?: 'plain' | 'good' | 'warning' | 'danger' | 'accent'
  icon?: IconName
  href?: string
  title?: string
}>

/** A word or two about a thing: its state, its type. With `href` it leads to the others like it. */
export function Tag(props: TagProps) {
  const content = () => (
    <>
      <Show when={props.icon} keyed>
        {(name) => <Icon name={name} />}
      </Show>
      {props.children}
    </>
  )
  return (
    <Show
      when={props.href}
      fallback={
        <span class={`tag ${props.kind ?? 'plain'}`} title={props.title}>
          {content()}
        </span>
      }
    >
      <a class={`tag ${props.kind ?? 'plain'}`} href={props.href} title={props.title}>
        {content()}
      </a>
    </Show>
  )
}
