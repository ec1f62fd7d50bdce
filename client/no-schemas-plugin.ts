import type { Plugin } from 'vite'

const empty = '\0no-schemas'

type Node = { type: string; start: number; end: number }
type Declaration = Node & { declarations: { init: Node | null }[] }
type Statement = Node & { declaration?: Node | null }

/**
 * Schemas check what comes in, and that is the server's business: in the browser they would weigh more than the whole
 * forum. There every schema is an empty object, so that constants which stand beside schemas can be imported freely;
 * and every constant of `shared` says that making it has no effect, so that those nobody uses fall away.
 */
export function noSchemasPlugin(): Plugin {
  return {
    name: 'no-schemas-in-the-browser',
    enforce: 'pre',
    resolveId: (id, _importer, { ssr }) => (id === 'typebox' && !ssr ? empty : undefined),
    load: (id) => (id === empty ? 'export const Type = new Proxy({}, { get: () => () => ({}) })' : undefined),
    transform: {
      order: 'post',
      handler(code, id) {
        if (this.environment.name !== 'client' || !/\/shared\/(core|features)\//.test(id)) return
        return { code: withoutEffects(code, this.parse(code).body as Statement[]), map: null }
      },
    },
  }
}

/** `const a = f(x)` becomes `const a = (() => f(x))()`, marked as pure: the bundler drops it whole when `a` is unused. */
function withoutEffects(code: string, statements: readonly Statement[]): string {
  const made = statements
    .map((statement) => statement.declaration ?? statement)
    .filter((node): node is Declaration => node.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations.map(({ init }) => init))
    .filter((init): init is Node => init !== null && !/Function|Literal/.test(init.type))
  return made.toReversed().reduce((text, { start, end }) => {
    const value = `/* @__PURE__ */ (() => (${text.slice(start, end)}))()`
    return text.slice(0, start) + value + text.slice(end)
  }, code)
}
