import { parentPort, workerData } from 'node:worker_threads'
import { openConnection } from './connection.ts'

export type SideTask =
  | { id: number; do: 'query'; sql: string; params: unknown[]; method: 'run' | 'all' | 'values' | 'get' }
  | { id: number; do: 'checkpoint' }
export type SideAnswer = { id: number; rows?: unknown[]; failure?: string }

// Long scans and checkpoints happen here, so that neither ever stops the event loop.
const { file } = workerData as { file: string }
const reading = openConnection(file, { readonly: true })
const checkpointing = openConnection(file)

parentPort?.on('message', (task: SideTask) => {
  try {
    parentPort?.postMessage({ id: task.id, rows: perform(task) } satisfies SideAnswer)
  } catch (failure) {
    parentPort?.postMessage({ id: task.id, failure: String(failure) } satisfies SideAnswer)
  }
})

function perform(task: SideTask): unknown[] {
  if (task.do === 'checkpoint') {
    checkpointing.pragma('wal_checkpoint(PASSIVE)')
    return []
  }
  const statement = reading.prepare(task.sql).raw()
  if (task.method === 'get') return (statement.get(...task.params) as unknown[] | undefined) ?? []
  return statement.all(...task.params)
}
