import SQLite from 'better-sqlite3'

const mostStatements = 500

/** Settings every connection must have; opening refuses to go on when one did not take. */
const required = { journal_mode: 'wal', foreign_keys: 1, trusted_schema: 0 } as const
/** As SQLite numbers them: by FULL a commit is on disk when it returns, by NORMAL when its writer has flushed the log. */
const levels = { full: 2, normal: 1 } as const

type Level = keyof typeof levels
type Options = {
  readonly?: boolean
  /** `normal` only for the writer who flushes by himself before he answers. */
  synchronous?: Level
  /** How long a statement may wait for another process's lock, in milliseconds: it stops the event loop meanwhile. */
  wait?: number
}

export function openConnection(
  file: string,
  { readonly = false, synchronous = 'full', wait = 100 }: Options = {},
): SQLite.Database {
  const connection = new SQLite(file, { readonly, timeout: 100 })
  if (!readonly) connection.pragma('journal_mode = WAL')
  // Said on each open: a file that is reopened in WAL mode falls back to NORMAL, which may lose acknowledged writes
  // when the power fails.
  connection.pragma(`synchronous = ${synchronous}`)
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  // The log is moved into the file on a thread of its own, never by the writer that happens to fill a page.
  connection.pragma('wal_autocheckpoint = 0')
  connection.pragma(`busy_timeout = ${wait}`)
  requireSettings(connection, synchronous)
  keepStatements(connection)
  return connection
}

export function requireSettings(connection: SQLite.Database, synchronous: Level = 'full'): void {
  for (const [name, value] of Object.entries({ ...required, synchronous: levels[synchronous] })) {
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
