import type { Reader } from '@rynek/db/core/database.ts'
import { listChain } from '@rynek/db/features/audit/queries/chain.ts'
import { type CsvCell, csvHead, csvLines } from '../../core/csv.ts'

type Entry = Awaited<ReturnType<typeof listChain>>[number]

/** Entries read at once; the rest wait in the database until the reader has these. */
const batch = 500

/** People stand as numbers: whoever takes the log out needs no more. */
const columns: Record<string, (entry: Entry) => CsvCell> = {
  entry: ({ id }) => id,
  at: ({ at }) => new Date(at).toISOString(),
  actor: ({ actorId }) => actorId,
  role: ({ actorRole }) => actorRole,
  action: ({ action }) => action,
  thread: ({ threadId }) => threadId,
  post: ({ postId }) => postId,
  person: ({ personId }) => personId,
  reason: ({ reason }) => reason,
  before: ({ before }) => (before === null ? null : JSON.stringify(before)),
  after: ({ after }) => (after === null ? null : JSON.stringify(after)),
  hash: ({ hash }) => hash,
}

/** The whole log as a sheet, part by part, in the order of the chain. */
export async function* csvParts(db: Reader): AsyncGenerator<string> {
  yield csvHead(Object.keys(columns))
  for (let after = 0; ; ) {
    const entries = await listChain(db, { after, upTo: Number.MAX_SAFE_INTEGER, limit: batch })
    yield csvLines(entries.map((entry) => Object.values(columns).map((cell) => cell(entry))))
    const last = entries.at(-1)
    if (!last || entries.length < batch) return
    after = last.id
  }
}
