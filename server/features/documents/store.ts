import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@rynek/shared/core/problems.ts'
import { largestDocument } from '@rynek/shared/features/documents/rules.ts'

export type Store = ReturnType<typeof createStore>
export type Stored = { key: string; path: string; bytes: number; sha256: string }

/** Files by random names in a folder nothing is served from. A file is somebody's once a row names its key. */
export function createStore(folder: string) {
  const pathOf = (key: string) => join(folder, key)

  return {
    /** On the disk for good when this resolves; nothing is left of what was refused or broke off. */
    async receive(content: AsyncIterable<Uint8Array>): Promise<Stored> {
      const key = randomBytes(20).toString('hex')
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const file = await open(pathOf(key), 'wx', 0o600)
        const poured = await pour(content, file).finally(() => file.close())
        await syncFolder(folder)
        return { key, path: pathOf(key), ...poured }
      } catch (fault) {
        await rm(pathOf(key), { force: true }).catch(() => undefined)
        throw isOfDisk(fault) ? new Problem('unavailable', 'document-not-stored') : fault
      }
    },

    async read(key: string): Promise<FileHandle> {
      return open(pathOf(key)).catch((fault) => {
        throw isOfDisk(fault) ? new Problem('unavailable', 'document-unreadable') : fault
      })
    },

    remove: (key: string) => rm(pathOf(key), { force: true }),

    /** Every file there is, by key. */
    async list(): Promise<string[]> {
      return readdir(folder).catch((fault) => {
        if (fault.code === 'ENOENT') return []
        throw fault
      })
    },
  }
}

/** Counts while it reads: what is too large is refused where it gets too large, not when all of it is there. */
async function pour(content: AsyncIterable<Uint8Array>, file: FileHandle) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    bytes += chunk.length
    if (bytes > largestDocument) throw new Problem('too-large', 'document-too-large')
    hash.update(chunk)
    await file.appendFile(chunk)
  }
  await file.sync()
  return { bytes, sha256: hash.digest('hex') }
}

/** Without this a power cut could take the file's name although its bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

/** Full, read-only, gone or forbidden: nothing the sender could do about it. */
const isOfDisk = (fault: unknown): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EIO'].includes(
    String(fault.code),
  )
