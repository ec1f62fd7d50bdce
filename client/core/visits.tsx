import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dictionary, Language } from '@rynek/shared/core/language.ts'
import { addressOf, type FormState, type Head, type Loaded, type Params } from '@rynek/shared/core/pages.ts'
import { createContext, createSignal, useContext } from 'solid-js'
import { type Arrival, arrive, leave } from './arrival.ts'
import { api } from './http.ts'
import { loadPage } from './load.ts'
import { type Match, matchPage } from './matching.ts'
import { codeOf, type PageCode, type PageRow } from './page.ts'

/** One page on screen. `found` changes when the page is loaded anew, everything else is for good. */
export type Visit = {
  row: PageRow
  code: PageCode
  address: string
  params: Params
  search: Params
  found: () => unknown
  setFound: (next: () => unknown) => unknown
  form: FormState | undefined
}

type VisitStart = Omit<Visit, 'code' | 'address' | 'found' | 'setFound' | 'form'> & {
  address?: string
  found: unknown
  form?: FormState | undefined
}

export function createVisit(start: VisitStart): Visit {
  const [found, setFound] = createSignal(start.found)
  const address = start.address ?? addressOf(start.row, start.params, start.search)
  return { ...start, code: codeOf(start.row), address, found, setFound, form: start.form }
}

type Site = {
  rows: readonly PageRow[]
  errorRow: PageRow
  dictionary: Dictionary
  language: Language
  first: Visit
}

export type GoOptions = { replace?: boolean; arrival?: Arrival }
export type Visits = ReturnType<typeof createVisits>

/** Moves between pages without a new document: code and data first, then the screen changes at once. */
export function createVisits(site: Site) {
  const [current, setCurrent] = createSignal(site.first)
  const [going, setGoing] = createSignal(false)
  let latest = 0

  /** False when the address is not a page of ours, so that the browser has to open it. */
  function go(address: string, options: GoOptions = {}): boolean {
    const url = new URL(address, location.href)
    const match = url.origin === location.origin && matchPage(site.rows, url)
    if (!match) return false
    void travel(url, match, options)
    return true
  }

  async function travel(url: URL, match: Match<PageRow>, options: GoOptions): Promise<void> {
    const journey = ++latest
    setGoing(true)
    try {
      const next = whatNext(site, url, match, await load(site, match))
      // The reader may have chosen another link meanwhile.
      if (journey === latest) proceed(url, next, options)
    } catch {
      // A lost network or a new version of the site: a whole new document tells or mends it.
      if (journey === latest) location.assign(url)
    } finally {
      if (journey === latest) setGoing(false)
    }
  }

  function proceed(url: URL, next: Next, options: GoOptions): void {
    if ('elsewhere' in next) {
      open(next.elsewhere, { ...options, replace: true })
      return
    }
    const samePath = current().address.split('?')[0] === url.pathname
    leave(url, options)
    setCurrent(next.visit)
    if (next.head) document.title = next.head.title
    arrive(url, { samePath, ...options.arrival })
  }

  /** Goes there, by a new document if it must. */
  function open(address: string, options: GoOptions = {}): void {
    if (!go(address, options)) location.assign(address)
  }

  async function reload(): Promise<unknown> {
    const visit = current()
    const loaded = await load(site, visit)
    if (loaded.outcome !== 'found') throw new Error(`${visit.address} cannot be loaded anew`)
    visit.setFound(() => loaded.found)
    return loaded.found
  }

  return { current, going, go, open, reload }
}

type Next = { elsewhere: string } | { visit: Visit; head?: Head }

function load({ dictionary, language }: Site, { row, params, search }: Match<PageRow>): Promise<Loaded> {
  return loadPage(row, { api, language, params, search, origin: location.origin }, dictionary)
}

function whatNext(site: Site, url: URL, match: Match<PageRow>, loaded: Loaded): Next {
  const address = url.pathname + url.search
  if (loaded.outcome === 'moved') return { elsewhere: loaded.to + url.hash }
  if (loaded.outcome === 'found') {
    return { visit: createVisit({ ...match, found: loaded.found }), head: loaded.head }
  }
  const { status, reason } = loaded.refusal
  if (status === 401) return { elsewhere: addresses.signIn(address) }
  if (reason === 'confirm-yourself') return { elsewhere: addresses.confirm(address) }
  const found = { status }
  return { visit: createVisit({ row: site.errorRow, address, params: {}, search: {}, found }) }
}

const VisitsContext = createContext<Visits>()
export const VisitsProvider = VisitsContext.Provider

export function useVisits(): Visits {
  const visits = useContext(VisitsContext)
  if (!visits) throw new Error('Visits are used outside of their provider')
  return visits
}
