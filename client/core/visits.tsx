import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dictionary, Language } from '@rynek/shared/core/language.ts'
import { addressOf, type FormState, type Head, type Loaded, type Params } from '@rynek/shared/core/pages.ts'
import { type Accessor, createContext, createSignal, type Setter, useContext } from 'solid-js'
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
  found: Accessor<unknown>
  setFound: Setter<unknown>
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
export function createVisits({ rows, errorRow, dictionary, language, first }: Site) {
  const [current, setCurrent] = createSignal(first)
  const [going, setGoing] = createSignal(false)
  let latest = 0

  const load = ({ row, params, search }: Match<PageRow>) =>
    loadPage(row, { api, language, params, search, origin: location.origin }, dictionary)

  /** False when the address is not a page of ours, so that the browser has to open it. */
  function go(address: string, options: GoOptions = {}): boolean {
    const url = new URL(address, location.href)
    const match = url.origin === location.origin && matchPage(rows, url)
    if (!match) return false
    void travel(url, match, options)
    return true
  }

  async function travel(url: URL, match: Match<PageRow>, options: GoOptions): Promise<void> {
    const journey = ++latest
    setGoing(true)
    try {
      const loaded = await load(match)
      // The reader has chosen another link meanwhile.
      if (journey === latest) show(url, match, loaded, options)
    } catch {
      // A lost network or a new version of the site: a whole new document tells or mends it.
      if (journey === latest) location.assign(url)
    } finally {
      if (journey === latest) setGoing(false)
    }
  }

  function show(url: URL, match: Match<PageRow>, loaded: Loaded, options: GoOptions): void {
    if (loaded.outcome === 'moved') return open(loaded.to + url.hash, { ...options, replace: true })
    const address = url.pathname + url.search
    if (loaded.outcome === 'refused') {
      if (loaded.refusal.status === 401) return open(addresses.signIn(address), { replace: true })
      const found = { status: loaded.refusal.status }
      return enter(
        url,
        createVisit({ row: errorRow, address, params: {}, search: {}, found }),
        undefined,
        options,
      )
    }
    enter(url, createVisit({ ...match, found: loaded.found }), loaded.head, options)
  }

  function enter(url: URL, visit: Visit, head: Head | undefined, options: GoOptions): void {
    const samePath = current().address.split('?')[0] === url.pathname
    leave(url, options)
    setCurrent(visit)
    if (head) document.title = head.title
    arrive(url, { samePath, ...options.arrival })
  }

  /** Goes there, by a new document if it must. */
  function open(address: string, options: GoOptions = {}): void {
    if (!go(address, options)) location.assign(address)
  }

  async function reload(): Promise<unknown> {
    const visit = current()
    const loaded = await load(visit)
    if (loaded.outcome !== 'found') throw new Error(`${visit.address} cannot be loaded anew`)
    visit.setFound(() => loaded.found)
    return loaded.found
  }

  return { current, going, go, open, reload }
}

const VisitsContext = createContext<Visits>()
export const VisitsProvider = VisitsContext.Provider

export function useVisits(): Visits {
  const visits = useContext(VisitsContext)
  if (!visits) throw new Error('Visits are used outside of their provider')
  return visits
}
