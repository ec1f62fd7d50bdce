import type { Dictionary, Language, Text } from '@rynek/shared/core/language.ts'
import type { Boot } from '@rynek/shared/core/pages.ts'
import { sharedConfig } from 'solid-js'
import { hydrate } from 'solid-js/web'
import { App, errorRow } from './App.tsx'
import { onPartApart } from './core/later.tsx'
import { takeOverNavigation } from './core/navigation.ts'
import { fetchCode, type PageRow } from './core/page.ts'
import { learnWhoReads, me } from './core/session.ts'
import { createVisit, createVisits } from './core/visits.tsx'
import { publicPages } from './routes/public.ts'

declare global {
  // Made by the inline script: early clicks and the listener that keeps them.
  var _$HY: { c: HTMLElement[]; l: (event: MouseEvent) => void }
}

const textsOfPages = {
  pl: {
    public: () => import('virtual:page-strings/pl/public'),
    personal: () => import('virtual:page-strings/pl/personal'),
  },
  en: {
    public: () => import('virtual:page-strings/en/public'),
    personal: () => import('virtual:page-strings/en/personal'),
  },
}

const root = elementOf('root')
const boot = JSON.parse(elementOf('boot').textContent) as Boot
const language = document.documentElement.lang as Language
// Grows with every page that is visited; whoever speaks reads it anew each time.
const dictionary: Record<string, Text> = {}
// Guests have no use for personal pages: those are added for members, or where the first page is one.
const rows: PageRow[] = []
await addPages(publicPages, 'public')
if (!rowOf(boot.page)) await addPersonalPages()
const row = rowOf(boot.page) ?? errorRow

await Promise.all([learnWords(textsOfAll()), fetchCode(row), fetchCode(errorRow)])

const address = location.pathname + location.search
const first = createVisit({ ...boot, row, ...(row === errorRow && { address }) })
const visits = createVisits({ rows, errorRow, dictionary, language, first })
onPartApart(async (part) => {
  const { pageStrings } = await textsOfPages[language].personal()
  await learnWords(pageStrings[part]?.())
})
hydrate(() => <App visits={visits} dictionary={dictionary} language={language} />, root)
reportUnclaimed()
takeOverNavigation(visits)
replayEarlyClicks()
document.documentElement.dataset.hydrated = ''
void learnWhoReads().then(() => me() && addPersonalPages())

function textsOfAll() {
  return language === 'en' ? import('virtual:strings/en') : import('virtual:strings/pl')
}

async function learnWords(texts: Promise<{ dictionary: Dictionary }> | undefined): Promise<void> {
  Object.assign(dictionary, (await texts)?.dictionary)
}

function rowOf(name: string): PageRow | undefined {
  return rows.find((known) => known.name === name)
}

async function addPersonalPages(): Promise<void> {
  const { personalPages } = await import('./routes/personal.ts')
  if (!personalPages.some(({ name }) => rowOf(name))) await addPages(personalPages, 'personal')
}

async function addPages(pages: readonly PageRow[], table: 'public' | 'personal'): Promise<void> {
  const { pageStrings } = await textsOfPages[language][table]()
  for (const page of pages) {
    rows.push({ ...page, code: () => withTexts(page.code(), pageStrings[page.source]?.()) })
  }
}

async function withTexts(
  code: ReturnType<PageRow['code']>,
  texts: Promise<{ dictionary: Dictionary }> | undefined,
): ReturnType<PageRow['code']> {
  const [fetched] = await Promise.all([code, learnWords(texts)])
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
