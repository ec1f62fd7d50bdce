import { pageStrings } from 'virtual:page-strings'
import type { Dictionary, Language, Text } from '@rynek/shared/core/language.ts'
import type { Boot } from '@rynek/shared/core/pages.ts'
import { sharedConfig } from 'solid-js'
import { hydrate } from 'solid-js/web'
import { App, errorRow } from './App.tsx'
import { takeOverNavigation } from './core/navigation.ts'
import { fetchCode, type PageRow } from './core/page.ts'
import { learnWhoReads } from './core/session.ts'
import { createVisit, createVisits } from './core/visits.tsx'
import { rows } from './routes.ts'

declare global {
  // Made by the inline script: early clicks and the listener that keeps them.
  var _$HY: { c: HTMLElement[]; l: (event: MouseEvent) => void }
}

const root = elementOf('root')
const boot = JSON.parse(elementOf('boot').textContent) as Boot
const language = document.documentElement.lang as Language
// Grows with every page that is visited; whoever speaks reads it anew each time.
const dictionary: Record<string, Text> = {}
const ownRows = rows.map((row) => ({ ...row, code: () => fetchWithTexts(row) }))
const row = ownRows.find(({ name }) => name === boot.page) ?? errorRow

await Promise.all([learnWords(textsOfAll()), fetchCode(row), fetchCode(errorRow)])

const address = location.pathname + location.search
const first = createVisit({ ...boot, row, ...(row === errorRow && { address }) })
const visits = createVisits({ rows: ownRows, errorRow, dictionary, language, first })
hydrate(() => <App visits={visits} dictionary={dictionary} language={language} />, root)
reportUnclaimed()
takeOverNavigation(visits)
replayEarlyClicks()
document.documentElement.dataset.hydrated = ''
void learnWhoReads()

function textsOfAll() {
  return language === 'en' ? import('virtual:strings/en') : import('virtual:strings/pl')
}

async function learnWords(texts: Promise<{ dictionary: Dictionary }> | undefined): Promise<void> {
  Object.assign(dictionary, (await texts)?.dictionary)
}

async function fetchWithTexts({ code, source }: PageRow): ReturnType<PageRow['code']> {
  const [fetched] = await Promise.all([code(), learnWords(pageStrings[language][source]?.())])
  return fetched
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The document has no #${id}`)
  return element
}

// Solid is silent when its tree differs from the server's: those nodes stay visible and dead.
function reportUnclaimed(): void {
  // The registry is not in Solid's types; claimed nodes have been taken out of it.
  const { registry } = sharedConfig as { registry?: Map<string, Element> }
  if (!registry?.size) return
  // biome-ignore lint/suspicious/noConsole: a page that looks alive and is not must not stay unnoticed
  console.error(`hydration: ${registry.size} nodes not claimed`, [...registry.keys()].slice(0, 5))
}

function replayEarlyClicks(): void {
  removeEventListener('click', _$HY.l)
  for (const button of _$HY.c.splice(0)) button.click()
}
