import './button.css'
import type { JSX, ParentProps } from 'solid-js'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

type ButtonProps = ParentProps<{
  look?: Look
  type?: 'button' | 'submit'
  /** Sending: stays where it is and cannot be pressed twice. */
  busy?: boolean
  disabled?: boolean
  name?: string
  value?: string
  label?: string
  pressed?: boolean | undefined
  expanded?: boolean
  small?: boolean
  id?: string
  onClick?: JSX.EventHandler<HTMLButtonElement, MouseEvent>
}>

const classOf = (look: Look = 'plain', small = false) => `button ${look}${small ? ' small' : ''}`

export function Button(props: ButtonProps) {
  return (
    <button
      id={props.id}
      type={props.type ?? 'button'}
      class={classOf(props.look, props.small)}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      aria-disabled={props.busy ? 'true' : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={(event) => props.onClick?.(event)}
    >
      {props.children}
    </button>
  )
}

/** A link that asks for attention like a button; it still goes somewhere. */
export function ButtonLink(props: ParentProps<{ href: string; look?: Look; small?: boolean }>) {
  return (
    <a class={classOf(props.look, props.small)} href={props.href}>
      {props.children}
    </a>
  )
}
