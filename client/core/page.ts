import type { Head, LoadRequest, PageInfo, Params } from '@rynek/shared/core/pages.ts'
import type { Component } from 'solid-js'
import type { SiteWords } from './words.tsx'

export type PageProps<Found> = {
  readonly found: Found
  readonly params: Params
  readonly search: Params
  /** Asks for the data anew; the page stays as it is, `props.found` changes. */
  reload(): Promise<Found>
}

export type LoadContext = LoadRequest & { words: SiteWords }
export type LoadResult<Found> = { found: Found; head: Head } | { moved: string }

/** Code of a page whose data nobody but the page itself needs to know. */
export type PageCode = {
  load(context: LoadContext): Promise<LoadResult<unknown>>
  Page: Component<PageProps<never>>
}

export type PageRow = PageInfo & { code: () => Promise<{ page: PageCode }> }

export const definePage = <Found>(page: {
  load(context: LoadContext): Promise<LoadResult<Found>> | LoadResult<Found>
  Page: Component<PageProps<Found>>
}): PageCode => ({ load: async (context) => page.load(context), Page: page.Page })

const loadedCode = new Map<string, PageCode>()

/** Downloads a page's code once. */
export async function fetchCode(row: PageRow): Promise<PageCode> {
  const code = loadedCode.get(row.name) ?? (await row.code()).page
  loadedCode.set(row.name, code)
  return code
}

/** The code of a page that was fetched before: rendering and hydration may not wait. */
export function codeOf(row: PageRow): PageCode {
  const code = loadedCode.get(row.name)
  if (!code) throw new Error(`The code of page ${row.name} was not fetched`)
  return code
}
