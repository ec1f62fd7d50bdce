import './styles/all.css'
import type { Dictionary, Language } from '@rynek/shared/core/language.ts'
import { entrySource, errorPage } from '@rynek/shared/core/pages.ts'
import { Boundary, report } from './core/boundary.tsx'
import { Outlet } from './core/outlet.tsx'
import type { PageRow } from './core/page.ts'
import { type Visits, VisitsProvider } from './core/visits.tsx'
import { WordsProvider } from './core/words.tsx'
import * as errorPageCode from './features/layout/ErrorPage.tsx'
import { Layout } from './features/layout/Layout.tsx'

/** Stands for refusals and failures; it has no address of its own. */
export const errorRow: PageRow = {
  name: errorPage,
  path: '',
  source: entrySource,
  parameters: [],
  shows: () => [],
  // Part of the entry: a failure is no time for another download.
  code: async () => errorPageCode,
}

function failed(error: unknown) {
  report(error)
  return <errorPageCode.Failure status={500} />
}

export function App(props: { visits: Visits; dictionary: Dictionary; language: Language }) {
  return (
    <WordsProvider dictionary={props.dictionary} language={props.language}>
      <VisitsProvider value={props.visits}>
        <Layout>
          <Boundary fallback={failed}>
            <Outlet />
          </Boundary>
        </Layout>
      </VisitsProvider>
    </WordsProvider>
  )
}
