import type { Plugin } from 'vite'

const empty = '\0no-schemas'

/**
 * Schemas check what comes in, and that is the server's business: in the browser they would weigh more than the whole
 * forum. There every schema is an empty object, so that constants which stand beside schemas can be imported freely.
 */
export function noSchemasPlugin(): Plugin {
  return {
    name: 'no-schemas-in-the-browser',
    enforce: 'pre',
    resolveId: (id, _importer, { ssr }) => (id === 'typebox' && !ssr ? empty : undefined),
    load: (id) => (id === empty ? 'export const Type = new Proxy({}, { get: () => () => ({}) })' : undefined),
  }
}
