/**
 * Changes the page so that the field somebody writes in stays where it is on the screen. Browsers hold the place of
 * what is at the top of the window, and an answer that comes in between would push the field away.
 */
export function keepPlace(change: () => void): void {
  const field = document.activeElement
  const writing = field?.matches('textarea, input') ? field : null
  const placeOf = () => writing?.getBoundingClientRect().top ?? 0
  const before = placeOf()
  const { style } = document.documentElement
  // The browser's own correction after ours would be one too many.
  if (writing) style.overflowAnchor = 'none'
  change()
  scrollBy(0, placeOf() - before)
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')))
}
