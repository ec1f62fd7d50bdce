import type { ParentProps } from 'solid-js'

export function Layout(props: ParentProps) {
  return <main id="main">{props.children}</main>
}
