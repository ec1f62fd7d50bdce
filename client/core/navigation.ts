import { noteFocus, rememberScroll } from './arrival.ts'
import type { Visits } from './visits.tsx'

/** Links and search forms inside the site change the page without a new document. */
export function takeOverNavigation(visits: Visits): void {
  document.addEventListener('click', (event) => followLink(event, visits))
  document.addEventListener('submit', (event) => followSearch(event, visits))
  addEventListener('popstate', ({ state }) => {
    if (location.pathname + location.search === visits.current().address) return
    const scroll = Number((state as { scroll?: number } | null)?.scroll ?? 0)
    if (!visits.go(location.href, { arrival: { scroll } })) location.reload()
  })
  // Within the document we restore the place ourselves; a reload and leaving the site are the browser's.
  history.scrollRestoration = 'manual'
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  addEventListener('pageshow', () => {
    history.scrollRestoration = 'manual'
  })
}

function followLink(event: MouseEvent, visits: Visits): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.target || link.hasAttribute('download')) return
  const url = new URL(link.href)
  const withinPage = url.pathname === location.pathname && url.search === location.search
  if (withinPage && url.hash) {
    rememberScroll()
    return
  }
  noteFocus()
  if (visits.go(link.href, { replace: withinPage })) event.preventDefault()
}

function followSearch(event: SubmitEvent, visits: Visits): void {
  const form = event.target
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return
  const fields = new FormData(form, event.submitter)
  const entries = [...fields].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  const url = new URL(form.action)
  url.search = new URLSearchParams(entries).toString()
  noteFocus()
  if (visits.go(url.href)) event.preventDefault()
}
