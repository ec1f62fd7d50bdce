import { pathToFileURL } from 'node:url'
import type { Dictionary, Language } from '@rynek/shared/core/language.ts'
import type { Plugin, ViteDevServer } from 'vite'

const name = /^virtual:strings\/(pl|en)$/

type Strings = { dictionaries: Record<Language, Dictionary> }

/** `virtual:strings/pl` and `virtual:strings/en`: a browser downloads the texts of its reader's language only. */
export function stringsPlugin(stringsFile: string): Plugin {
  let dev: ViteDevServer | undefined
  return {
    name: 'strings',
    configureServer(server) {
      dev = server
    },
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const language = name.exec(id.slice(1))?.[1] as Language | undefined
      if (!language || !id.startsWith('\0')) return
      // In development through Vite's own module graph, because Node never reads a changed file again.
      const { dictionaries } = (
        dev ? await dev.ssrLoadModule(stringsFile) : await import(pathToFileURL(stringsFile).href)
      ) as Strings
      const shown = JSON.stringify(typeset(withoutRefusals(dictionaries[language]), language))
      return `export const dictionary = JSON.parse(${JSON.stringify(shown)})`
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

/** Refusals are worded by the server, in the answer itself. */
function withoutRefusals(dictionary: Dictionary): Dictionary {
  return Object.fromEntries(Object.entries(dictionary).filter(([key]) => !key.startsWith('problems.')))
}

/** Polish leaves no one-letter word at the end of a line: it is bound to the next one. */
function typeset(dictionary: Dictionary, language: Language): Dictionary {
  if (language !== 'pl') return dictionary
  return JSON.parse(JSON.stringify(dictionary).replace(/(?<=[\s(„])([aiouwz]) (?=\S)/gi, '$1\u00a0'))
}
