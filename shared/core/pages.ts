import type { Language } from './language.ts'
import type { ProblemAnswer } from './problems.ts'

/** What the server and the built client agree on: the server knows no component, the client no Fastify. */

export type Params = Readonly<Record<string, string>>

export type Head = {
  title: string
  description?: string
  /** Path of the one true address of this page, when there are several. */
  canonical?: string
  robots?: 'noindex'
  /** Paths of the pages before and after this one of a list. */
  prev?: string
  next?: string
  jsonLd?: object
}

/** The typed door to the API: in process on the server, over HTTP in the browser. Refusals throw `Refusal`. */
export type Api = { get<Answer>(path: string): Promise<Answer> }

/** What an API refusal looks like to a page. */
export type Refusal = ProblemAnswer['error'] & { status: number }

/** A form that was posted without JavaScript and refused: nothing that was typed may be lost. */
export type FormState = {
  name: string
  values: Readonly<Record<string, string>>
  problem: ProblemAnswer['error']
}

/** What a page shows: names of channels whose versions date the kept copy, or the viewer's own affairs. */
export type Shows = readonly string[] | 'personal'

export type PageInfo = {
  name: string
  /** Segments, `:name` and a last `:name?`, the same for the server and the browser. */
  path: string
  /** Module of the page, relative to `client/`, as the manifest knows it. */
  source: string
  /** Query parameters the page reads; others never reach it, so they cannot multiply kept copies. */
  parameters: readonly string[]
  shows: (params: Params) => Shows
}

export type LoadRequest = { api: Api; language: Language; params: Params; search: Params; origin: string }

export type Loaded =
  | { outcome: 'found'; found: unknown; head: Head }
  | { outcome: 'moved'; to: string }
  | { outcome: 'refused'; refusal: Refusal }

/** What the browser needs to take the page over. `<` in it is escaped. */
export type Boot = { page: string; params: Params; search: Params; found: unknown; form?: FormState }

export type RenderRequest = {
  language: Language
  /** Path with the known parameters. */
  address: string
  origin: string
  boot: Boot
  head: Head
  /** Tags for the head: stylesheets, preloads and the entry script. */
  tags: string
}

export type SsrEntry = {
  pages: readonly PageInfo[]
  /** Loads the code of every page; to be awaited before the first render. */
  ready(): Promise<void>
  load(name: string, request: LoadRequest): Promise<Loaded>
  /** A whole document, without waiting for anything. */
  render(request: RenderRequest): string
  errorHead(status: number, language: Language): Head
  /** The one inline script, the same on all pages: the Content-Security-Policy allows it by its hash. */
  inlineScript: string
}

/** The page that stands for a refusal or a failure; it is not a row of the table. */
export const errorPage = 'error'

/** Relative to `client/`, as the manifest knows it. */
export const entrySource = 'entry-client.tsx'

/** The one spelling of a page's address: known parameters only, in their declared order. */
export function addressOf(
  page: Pick<PageInfo, 'path' | 'parameters'>,
  params: Params,
  search: Params,
): string {
  const path = page.path.replace(/\/:(\w+)\??/g, (_, name: string) =>
    params[name] ? `/${encodeURIComponent(params[name])}` : '',
  )
  const known = page.parameters.flatMap((name) => (search[name] ? ([[name, search[name]]] as const) : []))
  return (path || '/') + (known.length ? `?${new URLSearchParams(Object.fromEntries(known))}` : '')
}

/**
 * The parameters a page reads. Empty ones count as absent, because forms send every field;
 * a repeated one becomes a comma-separated list, because that is how checkboxes arrive.
 */
export function knownParameters(page: Pick<PageInfo, 'parameters'>, query: URLSearchParams): Params {
  const entries = page.parameters.map((name) => [name, query.getAll(name).filter(Boolean).join(',')] as const)
  return Object.fromEntries(entries.filter(([, value]) => value && value.length <= 1000))
}

/** An error that carries an API's refusal; each side has a class of its own, so it is known by its shape. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (!(thrown instanceof Error) || !('refusal' in thrown)) return undefined
  return thrown.refusal as Refusal
}
