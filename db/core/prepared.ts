import { type Placeholder, sql } from 'drizzle-orm'
import type { Reader, Writer } from './database.ts'
import { dialect } from './dialect.ts'

/** The handle on which this handle's statements are built and kept. */
export const home = Symbol('home')
/** Makes a statement of the home handle run here: a PostgreSQL transaction has a connection of its own. */
export const bind = Symbol('bind')
export type Bind = (statement: object) => object

type Homed = { readonly [home]: object; readonly [bind]?: Bind | undefined }
type Statement<Rows> = { execute(values: Record<string, unknown>): Promise<Rows> }
type Query<Rows> = { prepare(name: string): Statement<Rows> }
// Typed as the value itself: a placeholder may stand wherever the value could.
type Places<Values> = { readonly [Name in keyof Values]: Values[Name] & Placeholder }

const places = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) })

/** A query that is built once and run often: building costs ten times what running it does. */
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

    return async (handle: Handle, values: Values): Promise<Rows> => {
      // Every handle of ours carries these; they are kept out of its type because nobody else may use them.
      const { [home]: place, [bind]: bound } = handle as unknown as Homed
      let statement = statements.get(place)
      if (!statement) {
        statement = build(place as Handle, places as Places<Values>).prepare('kept')
        statements.set(place, statement)
      }
      const here = bound ? (bound(statement) as Statement<Rows>) : statement
      return here.execute(bindable(values))
    }
  }
}

/** SQLite cannot bind booleans, and a placeholder in a comparison is not encoded by its column. */
function bindable(values: object): Record<string, unknown> {
  const given = values as Record<string, unknown>
  if (dialect === 'postgres') return given
  const bits: Record<string, unknown> = {}
  for (const name in given) bits[name] = typeof given[name] === 'boolean' ? Number(given[name]) : given[name]
  return bits
}

/** Lets statements be kept on this handle itself. */
export function withHome<Handle extends object>(handle: Handle): Handle {
  return Object.defineProperty(handle, home, { value: handle })
}
