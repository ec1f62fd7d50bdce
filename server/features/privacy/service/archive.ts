import { randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { type ArchiveRow, addArchive, findArchiveOf } from '@rynek/db/features/privacy/queries/archives.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Archive } from '@rynek/shared/features/privacy/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { createMaker, type MakerParts } from '../archive/make.ts'

/** A person's own data as one file, his for a day. */
export function archiving(parts: MakerParts) {
  const { db, now } = parts
  const { openFile, makeWaiting, sweepArchives } = createMaker(parts)
  const isThere = ({ requestedAt }: ArchiveRow) => now() - requestedAt < keptFor('archives')

  return {
    makeWaiting,
    sweepArchives,
    async findArchive({ id }: Person): Promise<Archive | null> {
      const row = await findArchiveOf(db.read, id)
      return row && isThere(row) ? toArchive(row) : null
    },
    /** One a day: whoever asks again gets the one he asked for. */
    async askForArchive({ id: personId }: Person): Promise<Archive> {
      const row = await db.write(async (tx) => {
        const last = await findArchiveOf(tx, personId)
        if (last && isThere(last)) return last
        const added = await addArchive(tx, { personId, key: randomBytes(20).toString('hex') })
        await addAuditEntry(tx, { actorId: personId, action: 'person.export', personId, reason: '' })
        return added
      })
      // What fails here is tried again by the hourly chore.
      void makeWaiting().catch(() => undefined)
      return toArchive(row)
    },
    /** His own alone, and no longer than a day. The caller closes the file. */
    async openArchive({ id }: Person): Promise<{ file: FileHandle; bytes: number }> {
      const row = await findArchiveOf(db.read, id)
      if (!row || !isThere(row) || row.readyAt === null || row.bytes === null)
        throw new Problem('not-found', 'not-found')
      return { file: await openFile(row.key), bytes: row.bytes }
    },
  }
}

const toArchive = ({ requestedAt, readyAt, bytes }: ArchiveRow): Archive => ({
  requestedAt,
  readyAt,
  bytes,
  goneAt: requestedAt + keptFor('archives'),
})
