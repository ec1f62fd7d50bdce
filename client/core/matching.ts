import { knownParameters, type PageInfo, type Params } from '@rynek/shared/core/pages.ts'

export type Match<Row> = { row: Row; params: Params; search: Params }

/** Which page an address belongs to; none for the API, assets and everything unknown. */
export function matchPage<Row extends PageInfo>(rows: readonly Row[], url: URL): Match<Row> | undefined {
  for (const row of rows) {
    const params = paramsOf(row.path, url.pathname)
    if (params) return { row, params, search: knownParameters(row, url.searchParams) }
  }
  return undefined
}

function paramsOf(pattern: string, path: string): Params | undefined {
  const expected = pattern.split('/')
  const given = path.split('/')
  if (given.length > expected.length) return undefined
  const params: Record<string, string> = {}
  for (const [position, piece] of expected.entries()) {
    const value = given[position]
    if (piece.startsWith(':')) {
      if (value) params[piece.slice(1).replace('?', '')] = decoded(value)
      else if (!piece.endsWith('?')) return undefined
    } else if (piece !== value) return undefined
  }
  return params
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // A broken escape is no address of ours; the server says 404.
    return value
  }
}
