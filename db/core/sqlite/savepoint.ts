import type SQLite from 'better-sqlite3'

/** Keeps what the work wrote when it resolves, undoes it when it rejects. Savepoints of one name may nest. */
export async function inSavepoint<T>(
  connection: SQLite.Database,
  name: 'change' | 'part',
  work: () => Promise<T>,
): Promise<T> {
  connection.prepare(`SAVEPOINT ${name}`).run()
  try {
    const value = await work()
    connection.prepare(`RELEASE ${name}`).run()
    return value
  } catch (failure) {
    // On a full disk SQLite rolls everything back by itself, savepoints included.
    if (connection.inTransaction) connection.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
    throw failure
  }
}
