import { createEffect, createSignal, on } from 'solid-js'

type Page = { items: readonly unknown[]; next: string | number | null }

/** A list page after page: the first one as the page came with it, then those the reader asked for. */
export function createPaging<P extends Page>(first: () => P, load: (after: string) => Promise<P>) {
  const [more, setMore] = createSignal<readonly P[]>([])
  // Data that came anew begin the list anew.
  createEffect(on(first, () => setMore([]), { defer: true }))
  const last = () => more().at(-1) ?? first()
  return {
    items: () => [first(), ...more()].flatMap((page) => page.items) as P['items'][number][],
    /** Where the next page begins; nothing at the end. */
    next: () => (last().next === null ? null : String(last().next)),
    /** Appends the next page and answers how many rows that were. */
    async showMore(): Promise<number> {
      const page = await load(String(last().next))
      setMore((pages) => [...pages, page])
      return page.items.length
    },
  }
}
