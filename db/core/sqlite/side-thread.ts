import { parentPort, workerData } from 'node:worker_threads'
import type SQLite from 'better-sqlite3'
import { openConnection } from './connection.ts'

export type SideTask =
  | { do: 'query'; sql: string; params: unknown[]; method: 'run' | 'all' | 'values' | 'get' }
  | { do: 'checkpoint' }
export type SideAnswer = { id: number; rows?: unknown[]; fault?: { message: string; code: unknown } }

// Here nobody else waits, so a lock may be waited for.
const wait = 5_000
const { file } = workerData as { file: string }
let connection: SQLite.Database | undefined

parentPort?.on('message', ({ id, ...task }: SideTask & { id: number }) => {
  try {
    answer({ id, rows: perform(task) })
  } catch (failure) {
    // An error loses its code on the way between threads.
    const { message, code } = failure as Error & { code?: unknown }
    answer({ id, fault: { message, code } })
  }
})

const answer = (it: SideAnswer) => parentPort?.postMessage(it)

function perform(task: SideTask): unknown[] {
  if (task.do === 'checkpoint') {
    connection ??= openConnection(file, { wait })
    connection.pragma('wal_checkpoint(PASSIVE)')
    return []
  }
  connection ??= openConnection(file, { readonly: true, wait })
  const statement = connection.prepare(task.sql).raw()
  if (task.method === 'get') return (statement.get(...task.params) as unknown[] | undefined) ?? []
  return statement.all(...task.params)
}
