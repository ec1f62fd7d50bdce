import type { Language } from '@rynek/shared/core/language.ts'
import type { SsrEntry } from '@rynek/shared/core/pages.ts'

/** The client as the server sees it: built and read once, or straight from its sources in development. */
export type ClientSide = {
  entry(): Promise<SsrEntry>
  /** Stylesheets, preloads and the script of a page. */
  tags(source: string, language: Language): string
  /** Whether rendered pages may be kept: in development the next request may find other code. */
  keep: boolean
  contentSecurityPolicy: string
}
