/** Where the reader's eyes and focus go when a page has changed under them. */
export type Arrival = { samePath?: boolean; scroll?: number }

/** Remembers how far the reader had scrolled, and writes the new address. */
export function leave(
  url: URL,
  { replace = false, arrival }: { replace?: boolean; arrival?: Arrival },
): void {
  // Going back: the browser has already changed the address.
  if (arrival?.scroll !== undefined) return
  rememberScroll()
  if (replace) history.replaceState(null, '', url)
  else history.pushState(null, '', url)
}

export function rememberScroll(): void {
  history.replaceState({ scroll: scrollY }, '')
}

export function arrive(url: URL, { samePath = false, scroll }: Arrival): void {
  const target = url.hash ? document.getElementById(url.hash.slice(1)) : null
  // Another filter of the same list: whoever works through the filter's controls stays where they were.
  const kept = samePath ? sameControl() : null
  const focused = kept ?? target ?? document.querySelector<HTMLElement>('main h1')
  if (focused) focus(focused)
  if (target) target.scrollIntoView()
  else if (!kept) scrollTo({ top: scroll ?? 0, behavior: 'instant' })
}

let lastFocused: string | undefined

/** Keeps the id of the control in use; to be called while it still exists. */
export function noteFocus(): void {
  lastFocused = document.activeElement?.id || undefined
}

function sameControl(): HTMLElement | null {
  return lastFocused ? document.getElementById(lastFocused) : null
}

function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
