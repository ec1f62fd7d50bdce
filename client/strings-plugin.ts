import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dictionary, Language } from '@rynek/shared/core/language.ts'
import type { Plugin, ViteDevServer } from 'vite'
import { createTextsByPage, pageSources, partsApart } from './texts-by-page.ts'

const name = /^\0virtual:strings\/(pl|en)(?:\/(.+))?$/
const tableName = /^\0virtual:page-strings\/(pl|en)\/(public|personal)$/

type Strings = { dictionaries: Record<Language, Dictionary> }

/**
 * A browser downloads the texts of its reader's language only: `virtual:strings/pl` has those of every page,
 * `virtual:strings/pl/features/…Page.tsx` those of one, and `virtual:page-strings/pl/public` knows them by page.
 * The server, and development, have all in the first.
 */
export function stringsPlugin(client: string): Plugin {
  const stringsFile = join(client, '../shared/core/strings.ts')
  let dev: ViteDevServer | undefined
  return {
    name: 'strings',
    configureServer(server) {
      dev = server
    },
    resolveId: (id) => (/^virtual:(page-)?strings/.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const split = !dev && this.environment.name === 'client'
      const [, spoken, kind] = tableName.exec(id) ?? []
      if (spoken && kind) return pageStrings(spoken, split ? sourcesOf(client, kind) : [])
      const [, language, source] = name.exec(id) ?? []
      if (!language) return
      // In development through Vite's own module graph, because Node never reads a changed file again.
      const { dictionaries } = (
        dev ? await dev.ssrLoadModule(stringsFile) : await import(pathToFileURL(stringsFile).href)
      ) as Strings
      const all = dictionaries[language as Language]
      const texts = createTextsByPage(client, Object.keys(all))
      const shown = source ? texts.ofPage(source) : split ? texts.everywhere : new Set(Object.keys(all))
      return `export const dictionary = JSON.parse(${JSON.stringify(typeset(only(all, shown), language))})`
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('/strings.ts')) return
      for (const language of ['pl', 'en']) {
        const module = server.moduleGraph.getModuleById(`\0virtual:strings/${language}`)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    },
  }
}

/** Whoever needs a part apart is signed in, and has the table of personal pages anyway. */
const sourcesOf = (client: string, kind: string): readonly string[] =>
  kind === 'personal' ? [...pageSources(client, kind), ...partsApart] : pageSources(client, kind)

function pageStrings(language: string, sources: readonly string[]): string {
  const row = (source: string) =>
    `${JSON.stringify(source)}: () => import('virtual:strings/${language}/${source}')`
  return `export const pageStrings = {${sources.map(row).join(',')}}`
}

/** Refusals are worded by the server, in the answer itself. */
function only(dictionary: Dictionary, keys: ReadonlySet<string>): Dictionary {
  return Object.fromEntries(
    Object.entries(dictionary).filter(([key]) => keys.has(key) && !key.startsWith('problems.')),
  )
}

/** As JSON. Polish leaves no one-letter word at the end of a line: it is bound to the next one. */
function typeset(dictionary: Dictionary, language: string): string {
  const json = JSON.stringify(dictionary)
  return language === 'pl' ? json.replace(/(?<=[\s(„])([aiouwz]) (?=\S)/gi, '$1\u00a0') : json
}
