import { ErrorBoundary, type JSX } from 'solid-js'
import { isServer } from 'solid-js/web'

type BoundaryProps = { fallback: (error: unknown) => JSX.Element; children: JSX.Element }

const PassThrough = (props: BoundaryProps) => props.children

/**
 * On the server an error must become a 500 and not a half page with the error's stack written into it.
 * Chosen here and not inside a component: both sides must nest the same number of components to hydrate.
 */
export const Boundary: (props: BoundaryProps) => JSX.Element = isServer ? PassThrough : ErrorBoundary

/** A boundary would swallow what went wrong, a failed hydration too. */
export function report(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the console is where a browser's errors are looked for
  console.error(error)
}
