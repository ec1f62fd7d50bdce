import type { Params } from '@rynek/shared/core/pages.ts'

/** The list's address with some of its parameters changed; a change of the filter starts at the first page. */
export function addressWith(path: string, search: Params, change: Params): string {
  const { after: _, ...kept } = search
  const parameters = new URLSearchParams(
    Object.entries({ ...kept, ...change }).filter(([, value]) => value !== ''),
  )
  return parameters.size > 0 ? `${path}?${parameters}` : path
}
