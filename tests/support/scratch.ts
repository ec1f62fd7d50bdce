import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 2 * 1024 ** 3

/**
 * A new folder for what is thrown away with the run: in memory where the machine has 2 GB of it to spare, which
 * copies a database some ten times as fast as a disk does, else among the temporary files. Its maker removes it.
 */
export function newScratch(name: string): string {
  return mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), `rynek-${name}-`))
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > enough
  } catch {
    return false
  }
}
