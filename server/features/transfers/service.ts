import type { Database } from '@rynek/db/core/database.ts'
import { merging } from './service/merge.ts'
import { moving } from './service/move.ts'
import { arranging } from './service/read.ts'
import { splitting } from './service/split.ts'
import { undoing } from './service/undo.ts'

export type Transfers = ReturnType<typeof createTransfers>

export function createTransfers(parts: { db: Database; now: () => number }) {
  return {
    ...arranging(parts),
    ...moving(parts),
    ...splitting(parts),
    ...merging(parts),
    ...undoing(parts),
  }
}
