import { dictionary as en } from 'virtual:strings/en'
import { dictionary as pl } from 'virtual:strings/pl'
import type { Language } from '@rynek/shared/core/language.ts'
import { createWords } from '@rynek/shared/core/language.ts'
import type { Head, LoadRequest, RenderRequest, SsrEntry } from '@rynek/shared/core/pages.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import { renderToString } from 'solid-js/web'
import { App, errorRow } from './App.tsx'
import { headTags, jsonForScript } from './core/head.ts'
import { loadPage } from './core/load.ts'
import { fetchCode, type PageRow } from './core/page.ts'
import { createVisit, createVisits } from './core/visits.tsx'
import { titleOfStatus } from './features/layout/ErrorPage.tsx'
import { inlineScript } from './inline-script.ts'
import { rows } from './routes.ts'

const dictionaries = { pl, en }

function rowOf(name: string): PageRow {
  return rows.find((row) => row.name === name) ?? errorRow
}

function render({ language, address, origin, boot, head, tags }: RenderRequest): string {
  const dictionary = dictionaries[language]
  const first = createVisit({ ...boot, row: rowOf(boot.page), address })
  const body = renderToString(() => {
    const visits = createVisits({ rows, errorRow, dictionary, language, first })
    return <App visits={visits} dictionary={dictionary} language={language} />
  })
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<script>${inlineScript}</script>`,
    headTags(head, origin),
    tags,
    `</head><body><div id="root">${body}</div>`,
    `<script type="application/json" id="boot">${jsonForScript(boot)}</script></body></html>`,
  ].join('')
}

export const entry: SsrEntry = {
  pages: rows,
  inlineScript,
  render,
  async ready() {
    await Promise.all([...rows, errorRow].map(fetchCode))
  },
  load: (name: string, request: LoadRequest) =>
    loadPage(rowOf(name), request, dictionaries[request.language]),
  errorHead(status: number, language: Language): Head {
    const words = createWords<StringKey>(dictionaries[language], language)
    return { title: titleOfStatus(words, status), robots: 'noindex' }
  },
}
