import { type FileHandle, open } from 'node:fs/promises'

/**
 * Brings what was committed into the write-ahead log of `file` to the disk, without stopping the event loop. The log
 * stands there while a connection is open that has written.
 */
export function createFlush(file: string) {
  let log: FileHandle | undefined
  return {
    async flush(): Promise<void> {
      log ??= await open(`${file}-wal`, 'r+')
      await log.datasync()
    },
    close: async () => log?.close(),
  }
}
