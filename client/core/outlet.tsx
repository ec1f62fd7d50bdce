import type { FormState, Params } from '@rynek/shared/core/pages.ts'
import { type Component, createContext, Show, useContext } from 'solid-js'
import type { PageProps } from './page.ts'
import { useVisits, type Visit } from './visits.tsx'

const VisitContext = createContext<Visit>()

/** The page the reader is on; each navigation makes it anew. */
export function Outlet() {
  const visits = useVisits()
  return (
    <Show when={visits.current()} keyed>
      {(visit) => <OnePage visit={visit} reload={visits.reload} />}
    </Show>
  )
}

function OnePage(props: { visit: Visit; reload: () => Promise<unknown> }) {
  // A page's code and what its own `load` found belong together; the table of pages cannot express that.
  const Page = props.visit.code.Page as Component<PageProps<unknown>>
  return (
    <VisitContext.Provider value={props.visit}>
      <Page
        found={props.visit.found()}
        params={props.visit.params}
        search={props.visit.search}
        reload={props.reload}
      />
    </VisitContext.Provider>
  )
}

/** For parts deep inside a page; the page itself gets the same as props. */
export function usePage(): { address: string; params: Params; search: Params; form: FormState | undefined } {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('usePage is used outside of a page')
  return visit
}
