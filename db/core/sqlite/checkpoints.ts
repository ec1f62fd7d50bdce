import { statSync } from 'node:fs'
import type { OnFault } from '../database.ts'
import type { Side } from './side.ts'

const everyChanges = 200
const largestLog = 64 * 1024 * 1024

/** Moves the write-ahead log into the file now and then, beside the event loop; writers wait only for a huge one. */
export function createCheckpoints({ file, side, onFault }: { file: string; side: Side; onFault: OnFault }) {
  let since = 0
  let running: Promise<void> | undefined

  async function checkpoint(): Promise<void> {
    try {
      await side.perform({ do: 'checkpoint' })
    } catch (fault) {
      onFault(fault)
    }
    running = undefined
  }
  return {
    count(changes: number): void {
      since += changes
    },
    async between(): Promise<void> {
      if (since < everyChanges) return
      since = 0
      running ??= checkpoint()
      const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
      if (log && log.size > largestLog) await running
    },
    idle: async () => running,
  }
}
