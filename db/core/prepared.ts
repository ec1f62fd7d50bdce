import { type Placeholder, sql } from 'drizzle-orm'
import type { Reader, Writer } from './database.ts'

/** Where a handle's prepared statements live. A PostgreSQL transaction has no such place: its connection changes. */
export const home = Symbol('home')
export type WithHome = { readonly [home]?: object }

type Statement<Rows> = { execute(values: Record<string, unknown>): Promise<Rows> }
type Query<Rows> = { prepare(name: string): Statement<Rows> }
// Typed as the value itself: a placeholder may stand wherever the value could.
type Places<Values> = { readonly [Name in keyof Values]: Values[Name] & Placeholder }

const places = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) })

/**
 * A query that is built once and run often: building costs ten times what running it does.
 * A flag may not be a placeholder (SQLite cannot bind booleans): write two queries.
 */
export function prepared<Values extends object = Record<never, never>>() {
  return preparedOn<Reader, Values>()
}

/** The same for statements that write. */
export function preparedWrite<Values extends object>() {
  return preparedOn<Writer, Values>()
}

function preparedOn<Handle extends object, Values extends object>() {
  return <Rows>(build: (handle: Handle, places: Places<Values>) => Query<Rows>) => {
    const statements = new WeakMap<object, Statement<Rows>>()
    const prepare = (handle: Handle) => build(handle, places as Places<Values>).prepare('kept')

    return async (handle: Handle, values: Values): Promise<Rows> => {
      const where = (handle as WithHome)[home]
      if (!where) return prepare(handle).execute(values as Record<string, unknown>)
      let statement = statements.get(where)
      if (!statement) {
        statement = prepare(where as Handle)
        statements.set(where, statement)
      }
      return statement.execute(values as Record<string, unknown>)
    }
  }
}
