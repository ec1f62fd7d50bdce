import SQLite from 'better-sqlite3'

const mostStatements = 500

/** Settings every connection must have; opening refuses to go on when one did not take. */
const required = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0 } as const

type Options = {
  readonly?: boolean
  /** How long a statement may wait for another process's lock, in milliseconds: it stops the event loop meanwhile. */
  wait?: number
}

export function openConnection(
  file: string,
  { readonly = false, wait = 100 }: Options = {},
): SQLite.Database {
  const connection = new SQLite(file, { readonly, timeout: 100 })
  if (!readonly) connection.pragma('journal_mode = WAL')
  // FULL again on each open: a file that is reopened in WAL mode falls back to NORMAL, which may lose
  // acknowledged writes when the power fails.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  // The log is moved into the file on a thread of its own, never by the writer that happens to fill a page.
  connection.pragma('wal_autocheckpoint = 0')
  connection.pragma(`busy_timeout = ${wait}`)
  requireSettings(connection)
  keepStatements(connection)
  return connection
}

export function requireSettings(connection: SQLite.Database): void {
  for (const [name, value] of Object.entries(required)) {
    const actual = connection.pragma(name, { simple: true })
    if (actual !== value)
      throw new Error(`SQLite has ${name}=${actual} and must have ${value}: the server does not start`)
  }
}

/** Compiling a statement costs four times running it, so compiled ones are kept, the least used going first. */
function keepStatements(connection: SQLite.Database): void {
  const kept = new Map<string, SQLite.Statement>()
  const compile = connection.prepare.bind(connection)
  connection.prepare = ((text: string) => {
    const statement = kept.get(text) ?? compile(text)
    kept.delete(text)
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest)
    return statement
  }) as typeof connection.prepare
}
