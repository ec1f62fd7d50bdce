const mostNames = 1_000

type Session = {
  prepareQuery(query: { sql: string }, fields: unknown, name: string | undefined, ...rest: unknown[]): unknown
}

export type Naming = <Handle extends object>(handle: Handle) => Handle

/**
 * Makes handles whose queries all have a name: the driver sends a nameless one in two round trips, first to ask
 * for its types. Beyond a thousand texts no more are named, so that no server keeps plans without end.
 */
export function createNaming(): Naming {
  const texts = new Set<string>()

  return (handle) => {
    const { session } = handle as unknown as { session: Session }
    const naming: Session = Object.create(session, {
      prepareQuery: {
        value(...[query, fields, name, ...rest]: Parameters<Session['prepareQuery']>) {
          if (texts.size < mostNames) texts.add(query.sql)
          const given = name ?? (texts.has(query.sql) ? 'kept' : undefined)
          return session.prepareQuery(query, fields, given, ...rest)
        },
      },
    })
    return Object.create(handle, { session: { value: naming } })
  }
}
