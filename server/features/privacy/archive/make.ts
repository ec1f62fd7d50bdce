import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Database } from '@rynek/db/core/database.ts'
import {
  type ArchiveRow,
  listArchiveKeys,
  listUnmadeArchives,
  markArchiveReady,
  removeArchivesBefore,
} from '@rynek/db/features/privacy/queries/archives.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Config } from '../../../core/config.ts'
import type { Documents } from '../../documents/service.ts'
import { notify } from '../../notices/notify.ts'
import { filesOf } from './files.ts'
import { zipped } from './zip.ts'

export type MakerParts = {
  db: Database
  config: Config
  documents: Documents
  now: () => number
  publicUrl: () => string
}

/** Makes the files people asked for, in a folder nothing is served from, and removes them in time. */
export function createMaker({ db, config, documents, now, publicUrl }: MakerParts) {
  const folder = join(config.dataDir, 'archives')
  const pathOf = (key: string) => join(folder, key)
  /** One at a time, so that many who ask at once do not fill the memory. */
  let line: Promise<unknown> = Promise.resolve()

  async function make({ id, key, personId }: ArchiveRow): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const parts = { db: db.slow, documents, origin: publicUrl() }
    await pipeline(zipped(filesOf(parts, personId), now()), createWriteStream(pathOf(key), { mode: 0o600 }))
    const { size: bytes } = await stat(pathOf(key))
    await db.write(async (tx) => {
      if (!(await markArchiveReady(tx, { id, bytes }))) return
      await notify(tx, [personId], { kind: 'archive-ready', subject: '', href: addresses.ownData })
    })
  }
  const makeAll = async () => {
    for (const archive of await listUnmadeArchives(db.read)) await make(archive)
  }

  return {
    openFile: (key: string): Promise<FileHandle> => open(pathOf(key)),
    makeWaiting(): Promise<unknown> {
      line = line.then(makeAll, makeAll)
      return line
    },
    /** Files whose time is over, or whose person is gone; answers how many were over. */
    async sweepArchives(): Promise<number> {
      const removed = await db.write((tx) => removeArchivesBefore(tx, tx.now - keptFor('archives')))
      const known = await listArchiveKeys(db.read)
      const files = await readdir(folder).catch(() => [])
      for (const key of files) if (!known.has(key)) await rm(pathOf(key), { force: true })
      return removed
    },
  }
}
